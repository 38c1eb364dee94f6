import { allocate, money } from "#lib/kernel/money";
import type { Grant } from "../scene.ts";

/**
 * What a grant takes off each line once floors have spoken (rule 5.1). What a floor refuses goes to the other lines
 * when the grant has bases, until nothing moves; the rest is not granted.
 */
export function settled({ off, sharedMinor = 0, bases }: Grant, rooms: readonly number[]): number[] {
  const taken = rooms.map((room, i) => Math.min(room, off?.[i] ?? 0));
  if (!bases) return taken;
  const refused = (off ?? []).reduce((sum, wish, i) => sum + wish - (taken[i] ?? 0), 0);
  const more = sharedWithin(
    sharedMinor + refused,
    bases,
    bases.map((base, i) => Math.min(base, rooms[i] ?? 0) - (taken[i] ?? 0)),
  );
  return taken.map((minor, i) => minor + (more[i] ?? 0));
}

/** Shares by the bases, none above its cap: those that overflow are filled, the others share the rest anew. */
export function sharedWithin(minor: number, bases: readonly number[], caps: readonly number[]): number[] {
  const shares = bases.map(() => 0);
  let open = bases.map((_, i) => i).filter((i) => (bases[i] ?? 0) > 0 && (caps[i] ?? 0) > 0);
  let left = minor;
  while (open.length > 0 && left > 0) {
    const wishes = allocate(
      money(left),
      open.map((i) => bases[i] ?? 0),
    );
    const full = new Set(open.filter((i, at) => (wishes[at]?.minor ?? 0) >= (caps[i] ?? 0)));
    for (const [at, i] of open.entries()) shares[i] = full.has(i) ? (caps[i] ?? 0) : (wishes[at]?.minor ?? 0);
    if (full.size === 0) break;
    for (const i of full) left -= caps[i] ?? 0;
    for (const i of open) if (!full.has(i)) shares[i] = 0;
    open = open.filter((i) => !full.has(i));
  }
  return shares;
}
