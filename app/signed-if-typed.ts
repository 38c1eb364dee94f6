import type { Actor } from "#lib/kernel/actor";
import type { Circumstance } from "#lib/platform/command";

type Does<T> = (actor: Actor, raw: unknown, at?: Circumstance) => Promise<T>;

/** A command for who typed no password beside its input, its signed twin for who did; it says itself when it needs one. */
export const signedIfTyped =
  <T, S>(plain: Does<T>, signed: Does<S>) =>
  (actor: Actor, raw: unknown, at?: Circumstance): Promise<T | S> =>
    (raw as { ownPassword?: unknown }).ownPassword ? signed(actor, raw, at) : plain(actor, raw, at);
