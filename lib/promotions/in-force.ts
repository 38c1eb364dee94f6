import { createHash } from "node:crypto";
import type { Transaction } from "#lib/platform/database";
import { type CodeState, codeState } from "./code-state.ts";
import { type Asker, type CodeRow, limitsAndCodes, type PeriodRow, type StandingRow } from "./queries-in-force.ts";
import type { PublishedPromotion } from "./schema.ts";
import { definitionsOf, type KeptPeriod } from "./sql/definitions.ts";

export type InForce = Readonly<{
  promotions: readonly PublishedPromotion[];
  codes: readonly CodeState[];
}>;

/** Limits a customer without telling who: SHA-256 of the e-mail in small letters. */
export const customerKey = (email: string): string => createHash("sha256").update(email.toLowerCase()).digest("hex");

/** What a statement told of the periods, with what the limits have left for who asks and how their codes stand. */
export type Standing = Readonly<{
  kept: ReadonlyMap<string, KeptPeriod>;
  rows: readonly PeriodRow[];
  codes: readonly CodeRow[];
}>;

/** Asks for limits and codes only where there are any, so that a cart without them costs no further statement. */
export async function standingOf(
  reader: Pick<Transaction, "$queryRaw">,
  periods: readonly StandingRow[],
  asker: Asker,
  at: Date,
): Promise<Standing> {
  const kept = await definitionsOf(
    reader,
    periods.map(([id]) => id),
  );
  const limited = periods.flatMap(([id]) => (kept.get(id)?.limited ? id : []));
  const counted = limited.length > 0 || asker.codes.length > 0;
  const left = counted ? await limitsAndCodes(reader, limited, asker, at) : { periods: null, codes: null };
  const lefts = new Map((left.periods ?? []).map((row) => [row[0], row]));
  const rows = periods.map(([id, untilMs]): PeriodRow => lefts.get(id) ?? [id, untilMs, null, null, null]);
  return { kept, rows, codes: left.codes ?? [] };
}

/** The promotions in force at an instant, as the engine takes them, and how each code stands then. */
export function inForceAt({ kept, rows, codes: typed }: Standing, at: Date): InForce {
  const all = rows.flatMap((row) => {
    const period = kept.get(row[0]);
    return period && holds(period, row, at) ? [{ period, row }] : [];
  });
  const open = new Set(all.map(({ period }) => period.promotionId));
  const codes = typed.map((code) => codeState(code, open, at));
  const promotions = all.flatMap(({ period, row }) => {
    const opening = codes.flatMap((c) => (c.state === "open" && c.promotionId === period.promotionId ? c.code : []));
    return period.definition.needsCode && opening.length === 0 ? [] : [published(period, row, opening)];
  });
  return { promotions, codes };
}

const holds = ({ from }: KeptPeriod, [, untilMs]: PeriodRow, at: Date): boolean =>
  from <= at && (untilMs === null || at.getTime() < untilMs);

/** A period as the engine takes it, with what its limits have left. */
export const published = (
  { promotionId, version, from, definition }: KeptPeriod,
  [, untilMs, uses, perCustomer, budgetMinor]: PeriodRow,
  codes: readonly string[],
): PublishedPromotion => ({
  ...definition,
  id: promotionId,
  version,
  from,
  until: untilMs === null ? null : new Date(untilMs),
  codes,
  left: { uses, perCustomer, budgetMinor },
});
