import type { CardExtras } from "#components/list/list-products";
import { QuickAdd } from "#components/trade/quick-add";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { cardPromise } from "./card-promise.ts";
import { putBack } from "./cart/actions.ts";

/** What a page adds to the cards it shows: the promised day, and "+" where there is nothing to choose (ux S29). */
export async function cardExtras(locale: Locale, now: Date): Promise<CardExtras> {
  const t = translator(locale);
  return {
    promise: await cardPromise(locale, now),
    quickAdd: ({ onlySku, online, storeOnly, name }) =>
      onlySku && online !== "out" && !storeOnly ? (
        <QuickAdd action={putBack} sku={onlySku} locale={locale} label={t("shop.card.add", { name })} />
      ) : null,
  };
}
