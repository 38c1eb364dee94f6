import { createHash } from "node:crypto";
import type { Transaction } from "#lib/platform/database";
import { type CodeState, codeState } from "./code-state.ts";
import type { CodeRow, PeriodRow } from "./queries-in-force.ts";
import type { PublishedPromotion } from "./schema.ts";
import { definitionsOf, type KeptPeriod } from "./sql/definitions.ts";

export type InForce = Readonly<{
  promotions: readonly PublishedPromotion[];
  codes: readonly CodeState[];
}>;

/** Limits a customer without telling who: SHA-256 of the e-mail in small letters. */
export const customerKey = (email: string): string => createHash("sha256").update(email.toLowerCase()).digest("hex");

/** What a statement told, as the engine takes it: the promotions in force at `at` and how each code stands. */
export async function inForceAt(
  reader: Pick<Transaction, "$queryRaw">,
  rows: Readonly<{ periods: readonly PeriodRow[] | null; codes: readonly CodeRow[] | null }>,
  at: Date,
): Promise<InForce> {
  const periods = rows.periods ?? [];
  const kept = await definitionsOf(
    reader,
    periods.map(([id]) => id),
  );
  const all = periods.flatMap((row) => {
    const period = kept.get(row[0]);
    return period && holds(period, row, at) ? [{ period, row }] : [];
  });
  const open = new Set(all.map(({ period }) => period.promotionId));
  const codes = (rows.codes ?? []).map((code) => codeState(code, open, at));
  const promotions = all.flatMap(({ period, row }) => {
    const opening = codes.flatMap((c) => (c.state === "open" && c.promotionId === period.promotionId ? c.code : []));
    return period.definition.needsCode && opening.length === 0 ? [] : [published(period, row, opening)];
  });
  return { promotions, codes };
}

const holds = ({ from }: KeptPeriod, [, untilMs]: PeriodRow, at: Date): boolean =>
  from <= at && (untilMs === null || at.getTime() < untilMs);

const published = (
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
