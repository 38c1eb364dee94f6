import { type Actor, mayActIn } from "#lib/kernel/actor";
import { refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";

/** A return whose row nobody else can change until this transaction ends. */
export async function lockReturn(tx: Transaction, number: string) {
  const locked = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "return" WHERE number = ${number} FOR UPDATE`;
  if (locked.length === 0) return null;
  return tx.return.findUniqueOrThrow({ where: { number }, include: { lines: true } });
}

export type LockedReturn = NonNullable<Awaited<ReturnType<typeof lockReturn>>>;

export const returnNotFound = refuse({ code: "return_not_found" });
export const notNow = ({ state }: LockedReturn) => refuse({ code: "return_moved_on", state });

/** Somebody of a store acts for what came back to that store. */
export const otherPlace = ({ actor }: Scene, location: string) =>
  mayActIn(actor, location) ? null : refuse({ code: "other_store", location });

/** Customer service settles whatever came back; a store, what it took in itself. Null while nothing came. */
export const settlesAt = (actor: Actor, location: string | null): boolean =>
  actor.kind !== "staff" ||
  actor.permissions.has("orders.refund") ||
  (location !== null && actor.storeCodes.includes(location));

export const notTheirs = ({ actor }: Scene, { locationCode }: LockedReturn) =>
  settlesAt(actor, locationCode) ? null : refuse({ code: "other_store", location: locationCode ?? "" });
