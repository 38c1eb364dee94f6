import { currentActor } from "#app/actor";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import type { ListedStep } from "#lib/pricing/queries-lists";
import { ownPrices } from "#lib/search/own-prices";

/** What this customer pays for an article instead of everybody's price, in the words that its page adds; mostly nothing. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const asked = searchParams.get("locale");
  const locale = isLocale(asked) ? asked : defaultLocale;
  const sku = (searchParams.get("sku") ?? "").slice(0, 64).replaceAll("\0", "");
  const actor = await currentActor();
  const steps = actor.kind === "customer" ? await ownPrices(sku, actor.id, clock.now()) : [];
  return Response.json(
    steps.map((step) => sentence(step, locale)),
    { headers: { "Cache-Control": "private, no-store" } },
  );
}

function sentence({ minQuantity, grossMinor, netMinor }: ListedStep, locale: Locale): string {
  const t = translator(locale);
  const gross = moneyText(money(grossMinor), locale);
  const price = netMinor === null ? gross : t("product.own.net", { net: moneyText(money(netMinor), locale), gross });
  return minQuantity > 1 ? t("product.own.from", { quantity: minQuantity, price }) : t("product.own.price", { price });
}
