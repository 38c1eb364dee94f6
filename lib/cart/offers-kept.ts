import type { Transaction } from "#lib/platform/database";
import { published, standingOf } from "#lib/promotions/in-force";
import { price } from "#lib/promotions/price";
import { nobody } from "#lib/promotions/queries-in-force";
import { basketOf } from "./basket.ts";
import { loadUnits } from "./sql/load-units.ts";
import type { UnitsFor, WantedUnits } from "./wanted-units.ts";

/** Units of an order, and what one cost before any promotion. */
export type AgreedUnits = WantedUnits & Readonly<{ listMinor: number }>;

export type AgreedOffers = Readonly<{
  promotionIds: readonly string[];
  codes: readonly string[];
  deliveryMinor: number | null;
}>;

/**
 * Which of an order's promotions would not hold for these units any more, as they were when it was placed: their limits
 * are not asked, for the order has had its use (rule 5.4). One that cannot be read any more holds.
 */
export async function offersBroken(
  reader: Pick<Transaction, "$queryRaw">,
  units: readonly AgreedUnits[],
  { promotionIds, codes, deliveryMinor }: AgreedOffers,
  buyer: UnitsFor,
): Promise<string[]> {
  if (promotionIds.length === 0) return [];
  const { offersAt } = buyer;
  const { lines, periods, groups, ordersBefore } = await loadUnits(reader, units, buyer);
  const { kept, rows } = await standingOf(reader, periods ?? [], nobody, offersAt);
  const agreed = rows.flatMap(([id, untilMs]) => {
    const period = kept.get(id);
    return period && promotionIds.includes(period.promotionId)
      ? [published(period, [id, untilMs, null, null, null], period.definition.needsCode ? codes : [])]
      : [];
  });
  const paid = new Map(units.map(({ id, listMinor }) => [id, listMinor]));
  const sold = (lines ?? []).map((line) => ({ ...line, price: paid.get(line.id) ?? line.price, frozen: false }));
  const delivery = () => (deliveryMinor === null ? null : { minor: deliveryMinor, method: "agreed" });
  const { verdicts } = price(
    basketOf(sold, { channel: "web", groups, ordersBefore }, codes, delivery),
    agreed,
    offersAt,
  );
  return verdicts.filter(({ lane, applied }) => lane !== "catalogue" && !applied).map(({ promotionId }) => promotionId);
}
