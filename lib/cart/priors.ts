import type { Reader } from "#lib/delivery/queries";
import { baseHistories } from "#lib/pricing/queries-base-prices";
import { offersAt } from "#lib/promotions/queries-offers";
import { offeredPrice, priorOffered, promotionsOn } from "#lib/promotions/shown-price";
import { basketLine } from "./basket.ts";
import type { PricedLine } from "./schema.ts";
import type { LoadedLine } from "./sql/lines.ts";

/**
 * The lines with the price that may be struck beside theirs (rule 5.5): the same as on page and card, told only where
 * everybody pays what this buyer does. Asks nothing while nothing costs less than it did.
 */
export async function withPriors(
  reader: Reader,
  lines: readonly PricedLine[],
  loaded: readonly LoadedLine[],
  now: Date,
): Promise<readonly PricedLine[]> {
  const facts = new Map(loaded.map((line) => [line.id, line]));
  const reduced = lines.filter(
    ({ id, listCode, gift, markdowns }) =>
      listCode === null && !gift && (markdowns.length > 0 || facts.get(id)?.wasDearer === true),
  );
  if (reduced.length === 0) return lines;
  const ids = [...new Set(reduced.map(({ variantId }) => variantId))];
  const [histories, offers] = await Promise.all([baseHistories(reader, ids, now), offersAt(now)]);
  return lines.map((line) => {
    const fact = facts.get(line.id);
    if (!fact || !reduced.includes(line)) return line;
    const article = basketLine(fact, line.listGross);
    const everybodys = offeredPrice(article, promotionsOn(article, offers), now).minor;
    if (everybodys !== line.unitGross) return line;
    return { ...line, prior: priorOffered(article, histories.get(line.variantId) ?? [], offers) };
  });
}
