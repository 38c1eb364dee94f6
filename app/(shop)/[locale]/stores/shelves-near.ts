import { stockText } from "#components/product/store-stock";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { staleFrom } from "#lib/platform/page-scope";
import { stockNear } from "#lib/reservations/queries-stock";
import type { Position } from "#lib/stores/distance";

/** What a store's row says of an article, and where it is reserved if it is there. */
export type Shelf = Readonly<{ state: Readonly<{ text: string; open: boolean }>; href?: string }>;

/** What a page says of a shelf is true so long. */
const freshMs = 5_000;

/** An article in the stores near a place, or in all when none is given, by their codes. */
export async function shelvesNear(
  sku: string,
  from: Position | null,
  now: Date,
  locale: Locale,
): Promise<ReadonlyMap<string, Shelf>> {
  const t = translator(locale);
  staleFrom(new Date(now.getTime() + freshMs));
  const found = await stockNear(sku, from, now);
  return new Map(
    found.map(({ code, isSure, reserves, ...stock }) => {
      const words = [stockText(stock, t), stock.quantity > 0 && !isSure && t("product.stores.toConfirm")];
      const href = `/${locale}/reserve?${new URLSearchParams({ sku, store: code })}`;
      return [
        code,
        {
          state: { text: words.filter(Boolean).join(", "), open: stock.quantity > 0 },
          ...(stock.quantity > 0 && reserves && { href }),
        },
      ];
    }),
  );
}
