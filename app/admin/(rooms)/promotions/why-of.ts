import { optionsFor } from "#lib/delivery/options";
import { deliveryMethods } from "#lib/delivery/queries";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { purchaseOf } from "#lib/orders/queries-why";
import { clock } from "#lib/platform/clock";
import { canonicalCode } from "#lib/promotions/code-spelling";
import { price } from "#lib/promotions/price";
import { articlesTo } from "#lib/promotions/queries-articles";
import { inForceFor } from "#lib/promotions/queries-asker";

/**
 * What every promotion says of a cart, at its buyer's prices of now, or of an order, at what was asked then; the code's
 * own answer apart. Null: no such purchase.
 */
export async function whyOf(numberOrCart: string, typedCode: string, locale: Locale) {
  const purchase = await purchaseOf(numberOrCart);
  if (!purchase) return null;
  const t = translator(locale);
  const at = purchase.at ?? clock.now();
  const code = typedCode === "" ? null : canonicalCode(typedCode);
  const codes = code ? [code] : [];
  const [articles, inForce, methods] = await Promise.all([
    articlesTo({ groups: purchase.groups, country: purchase.country }, purchase.lines, at),
    inForceFor({ at, codes, email: purchase.email }),
    deliveryMethods(),
  ]);
  const held = purchase.lines.flatMap((line, i) => {
    const article = articles.find(({ sku }) => sku === line.sku);
    return article ? { ...article, ...line, listMinor: line.listMinor ?? article.listMinor, id: String(i) } : [];
  });
  const parcel = held.filter(({ method }) => method === "delivery");
  const priced = price(
    {
      channel: "web",
      currency: "EUR",
      lines: held,
      codes,
      customer: { groups: purchase.groups, ordersBefore: purchase.ordersBefore },
      delivery: (goodsMinor) => {
        const [chosen] = optionsFor(
          methods,
          {
            weightGrams: parcel.reduce((sum, { weightGrams, quantity }) => sum + weightGrams * quantity, 0),
            classes: [...new Set(parcel.map(({ shippingClass }) => shippingClass).filter((one) => one !== "digital"))],
            postcode: null,
            goodsMinor,
          },
          locale,
          at,
        ).sort((a, b) => a.price - b.price);
        return parcel.length > 0 && chosen ? { minor: chosen.price, method: chosen.id } : null;
      },
    },
    inForce.promotions,
    at,
  );
  const state = inForce.codes[0];
  const own = priced.verdicts.find(({ promotionId }) => promotionId === state?.promotionId);
  const said = () => {
    if (!code || !state) return refusalText("code_malformed", locale).detail;
    if (state.state !== "open" || !own)
      return refusalText(state.state === "open" ? "code_expired" : state.state, locale).detail;
    return own.applied
      ? t("promotions.whyPage.works", { code, says: own.says[locale] })
      : t("promotions.whyPage.fails", { code, says: own.says[locale] });
  };
  return {
    code: typedCode === "" ? null : { applied: Boolean(own?.applied), text: said() },
    verdicts: priced.verdicts.map(({ name, says, applied }) => ({ name: name[locale], text: says[locale], applied })),
  };
}
