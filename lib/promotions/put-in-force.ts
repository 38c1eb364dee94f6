import type { Scene } from "#lib/platform/command";
import { definitionOf, type PromotionDraft } from "./definition.ts";
import { promotionChanged } from "./facts.ts";
import { closePeriods, type NewPeriod, openPeriod } from "./sql/periods.ts";
import { offersTag } from "./tags.ts";

/**
 * Ends what is in force of a promotion and puts `period` in its place, or nothing: the one way to change what shoppers
 * are offered. A period that should have begun begins now.
 */
export async function putInForce(
  { tx, now, record, expire }: Scene,
  promotionId: string,
  lane: string,
  period: NewPeriod | null,
): Promise<void> {
  await closePeriods(tx, promotionId, now);
  const from = period && (period.from > now ? period.from : now);
  if (period && from) await openPeriod(tx, { ...period, from });
  record(
    promotionChanged({
      promotionId,
      lane,
      from: from?.toISOString() ?? null,
      until: period?.until?.toISOString() ?? null,
    }),
  );
  expire(offersTag);
}

/** The period that a draft asks for. */
export const periodFor = (promotionId: string, version: number, draft: PromotionDraft, now: Date): NewPeriod => ({
  promotionId,
  version,
  definition: definitionOf(draft),
  maxUses: draft.maxUses,
  maxUsesPerCustomer: draft.maxUsesPerCustomer,
  budgetMinor: draft.budgetMinor,
  from: draft.startsAt ?? now,
  until: draft.endsAt,
});
