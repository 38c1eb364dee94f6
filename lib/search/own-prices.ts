import { type ListedStep, listedSteps } from "#lib/pricing/queries-lists";
import { articlesOf } from "#lib/promotions/queries-articles";
import { offersAt } from "#lib/promotions/queries-offers";
import { offeredPrice, promotionsOn } from "#lib/promotions/shown-price";

/**
 * What a customer's own price lists make of an article, with the promotions for everybody on top, as the cart charges it:
 * the first price, then each step of quantity. Empty where they pay what everybody does. A price without VAT is told while
 * no promotion moves it.
 */
export async function ownPrices(sku: string, accountId: string, at: Date): Promise<ListedStep[]> {
  const steps = await listedSteps(sku, accountId, at);
  if (steps.length === 0) return [];
  const [[article], offers] = await Promise.all([articlesOf([sku]), offersAt(at)]);
  if (!article) return [];
  const own = promotionsOn(article, offers);
  const offered = (listMinor: number) => offeredPrice({ ...article, listMinor }, own, at).minor;
  const everybodys = offered(article.listMinor);
  return steps
    .map(({ minQuantity, grossMinor, netMinor }) => {
      const minor = offered(grossMinor);
      return { minQuantity, grossMinor: minor, netMinor: minor === grossMinor ? netMinor : null };
    })
    .filter(({ minQuantity, grossMinor }) => minQuantity > 1 || grossMinor !== everybodys);
}
