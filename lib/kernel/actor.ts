/** Who asks. A job or a webhook is an actor too, so that the audit trail has no blanks. */
export type Actor =
  | { kind: "visitor" }
  | { kind: "customer"; id: string; name: string; email: string; viewer?: Viewer }
  | { kind: "staff"; id: string; name: string; permissions: ReadonlySet<string>; storeCodes: readonly string[] }
  | { kind: "system"; name: string };

/** A colleague who sees the shop as a customer sees it, and until when. */
export type Viewer = Readonly<{ id: string; name: string; until: Date }>;

export const visitor: Actor = { kind: "visitor" };
export const system = (name: string): Actor => ({ kind: "system", name });

/** The name that stands in the audit trail and on an order's timeline. */
export const nameOf = (actor: Actor): string => (actor.kind === "visitor" ? "visitor" : actor.name);
export const idOf = (actor: Actor): string | null => ("id" in actor ? actor.id : null);

/** Who only looks on: no command is called by them, whatever it is. */
export const isLookingOn = (actor: Actor): boolean => actor.kind === "customer" && actor.viewer !== undefined;

/** Somebody of a store acts for that store; who is tied to none, and the shop itself, for all. */
export const mayActIn = (actor: Actor, storeCode: string): boolean =>
  actor.kind !== "staff" || actor.storeCodes.length === 0 || actor.storeCodes.includes(storeCode);
