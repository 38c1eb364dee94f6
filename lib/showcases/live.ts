import type { Term } from "./schema.ts";

const latestFirst = (a: Term, b: Term) => b.liveFrom.getTime() - a.liveFrom.getTime() || b.number - a.number;

/** The version shown at an instant: of those begun, not ended and not withdrawn, the one that began last. */
export function liveAt<T extends Term>(versions: readonly T[], now: Date): T | null {
  const shown = versions.filter(
    ({ liveFrom, liveUntil, withdrawnAt }) => !withdrawnAt && liveFrom <= now && (!liveUntil || liveUntil > now),
  );
  return shown.sort(latestFirst)[0] ?? null;
}

/** When another version may show: the next begin or end after `now` of what is not withdrawn. */
export function nextTurn(versions: readonly Term[], now: Date): Date | null {
  const turns = versions
    .filter(({ withdrawnAt }) => !withdrawnAt)
    .flatMap(({ liveFrom, liveUntil }) => (liveUntil ? [liveFrom, liveUntil] : [liveFrom]))
    .filter((turn) => turn > now);
  return turns.sort((a, b) => a.getTime() - b.getTime())[0] ?? null;
}
