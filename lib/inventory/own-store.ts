import type { Actor } from "#lib/kernel/actor";

/** Whether somebody works on the stock of this place: a store's staff on their own, whoever answers for all stock anywhere. */
export const worksAt = (actor: Actor, location: string): boolean =>
  actor.kind === "system" ||
  (actor.kind === "staff" && (actor.permissions.has("stock.adjust") || actor.storeCodes.includes(location)));
