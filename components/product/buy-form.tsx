import { AddToCart, type AddWords } from "#components/cart/add-to-cart";
import { pictureAt } from "#components/trade/picture";
import { Button } from "#components/ui/button";
import { ArrowLink } from "#components/ui/text-link";
import { picturesOf } from "#lib/catalogue/pictures-of";
import { shortDayText } from "#lib/kernel/date-text";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { HowItIsSold } from "./how-it-is-sold.tsx";
import { type Offer, wayToBuy } from "./offer.ts";
import { sessionOf } from "./session.ts";
import { StoreChoice } from "./store-choice.tsx";
import { stockText } from "./store-stock.tsx";
import { labelOf } from "./variant-options.tsx";

/** The form's name, which the bar at the foot of a phone submits too. */
export const buyFormId = "buy";

export type BuyAction = (before: FormState, form: FormData) => Promise<FormState>;

/** Quantity and button: to be sent, to be reserved in a store that has it, or nothing left to press. */
export function BuyForm({
  offer,
  locale,
  addToCart,
  words,
}: {
  offer: Offer;
  locale: Locale;
  addToCart: BuyAction;
  words: (button: string) => AddWords;
}) {
  const t = translator(locale);
  const { product, variant, delivery } = offer;
  const way = wayToBuy(offer);
  if (way === "none")
    return (
      <>
        <Button look="secondary" size="lg" wide disabled>
          {t(variant.frozen ? "product.frozen" : "product.soldOut")}
        </Button>
        {product.alternatives.length > 0 && (
          <p className="mt-4">
            <ArrowLink href="#instead">{t("product.seeInstead")}</ArrowLink>
          </p>
        )}
      </>
    );

  const session = sessionOf(offer, locale);
  if (session?.store)
    return (
      <AddToCart
        id={buyFormId}
        action={addToCart}
        sku={variant.sku}
        store={session.store.code}
        locale={locale}
        max={session.store.quantity}
        words={words(t("kinds.book"))}
        line={{
          name: product.name,
          optionsText: optionsText(offer),
          picture: firstPicture(offer),
          price: moneyText(money(variant.price), locale),
          promise: session.text,
        }}
      />
    );

  if (way === "deliver")
    return (
      <AddToCart
        id={buyFormId}
        action={addToCart}
        sku={variant.sku}
        locale={locale}
        max={Math.max(1, variant.maxQuantity)}
        words={words(t(variant.arrival?.isFirst ? "product.preorder" : "product.add"))}
        line={{
          name: product.name,
          optionsText: optionsText(offer),
          picture: firstPicture(offer),
          price: moneyText(money(variant.price), locale),
          promise: delivery ? t("shop.card.delivered", { day: shortDayText(delivery.promisedAt, locale) }) : null,
        }}
        withQuantity={!product.saleTerms?.byMeasure}
      >
        <HowItIsSold offer={offer} locale={locale} />
      </AddToCart>
    );

  return (
    <form id={buyFormId} action={`/${locale}/reserve`} className="grid gap-3">
      <input type="hidden" name="sku" value={variant.sku} />
      <StoreChoice
        label={t("product.stores.choose")}
        stores={offer.stores
          .filter(({ availability }) => availability !== "out")
          .map((store) => ({
            code: store.code,
            text: t("product.stores.choice", { city: store.city, stock: stockText(store, t) }),
          }))}
      />
      <Button size="lg">{t("product.reserve")}</Button>
      <p className="text-sm text-muted">{t("product.reserveText")}</p>
    </form>
  );
}

/** "Rouge brique, 24 cm": the shown variant in words. */
export const optionsText = ({ product, variant }: Offer): string =>
  product.options
    .filter(({ values }) => values.length > 1)
    .map((option) => labelOf(option, variant.options[option.code]))
    .filter(Boolean)
    .join(", ");

function firstPicture({ product, variant }: Offer): string | null {
  const picture = picturesOf(product.pictures, variant.options)[0];
  return picture ? pictureAt(picture.file, 256) : null;
}
