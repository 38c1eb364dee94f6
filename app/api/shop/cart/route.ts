import { readCartKey } from "#app/cookies";
import type { CartSum } from "#components/cart/added-sum";
import { pricedCart } from "#lib/cart/queries";
import type { PricedCart } from "#lib/cart/schema";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";

/** What this browser's cart comes to, in the words that the drawer shows after something was put in; null without one. */
export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const key = await readCartKey();
  const cart = key && (await pricedCart(key.id, key.token, clock.now()));
  const sum: CartSum | null = cart && {
    label: translator(locale)("cart.added.subtotal", { count: cart.itemCount }),
    amount: moneyText(money(cart.goods), locale),
    delivery: deliveryText(cart, locale),
  };
  return Response.json(sum, { headers: { "Cache-Control": "private, no-store" } });
}

function deliveryText({ lines, freeDeliveryIn }: PricedCart, locale: Locale): string | null {
  const t = translator(locale);
  const delivered = lines.some(({ fulfilment, digital }) => fulfilment.method === "delivery" && !digital);
  if (freeDeliveryIn === null || !delivered) return null;
  return freeDeliveryIn > 0
    ? t("cart.freeIn", { amount: moneyText(money(freeDeliveryIn), locale) })
    : t("cart.freeReached");
}
