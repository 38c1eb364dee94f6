import type { ReactNode } from "react";
import type { AddWords } from "#components/cart/add-to-cart";
import { Heart } from "#components/trade/heart";
import { type KeptFigure, KeptPromises } from "#components/trade/kept-promises";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { AlertLinks } from "./alert-links.tsx";
import { type BuyAction, BuyForm } from "./buy-form.tsx";
import { DeliveryPromise } from "./delivery-promise.tsx";
import { type Offer, wayToBuy } from "./offer.ts";
import { ProductPrice } from "./product-price.tsx";
import { StoreStock } from "./store-stock.tsx";
import { VariantOptions } from "./variant-options.tsx";

export { type DeliveryOffer, type Offer, wayToBuy } from "./offer.ts";

/** In the order people ask: what, how much, which one, when and where, how many (ux S43). */
export function BuyBox({
  offer,
  keptPromises,
  rating,
  locale,
  addToCart,
  words,
}: {
  offer: Offer;
  keptPromises: KeptFigure | null;
  rating?: ReactNode;
  locale: Locale;
  addToCart: BuyAction;
  words: (button: string) => AddWords;
}) {
  const { product } = offer;
  return (
    <div className="lg:pl-4">
      <h1 className="text-[28px] leading-[1.12] lg:text-[34px]">{product.name}</h1>
      {(product.brand || rating) && (
        <div className="mt-1 flex flex-wrap items-center gap-x-5 text-sm lg:mt-2">
          {product.brand && (
            <a
              href={`/${locale}/search?brand=${encodeURIComponent(product.brand.code)}`}
              className="inline-flex min-h-11 items-center text-blue lg:min-h-9 underline decoration-1 underline-offset-[3px] hover:text-blue-deep"
            >
              {product.brand.name}
            </a>
          )}
          {rating}
        </div>
      )}
      <div className="steps-back">
        <ProductPrice offer={offer} locale={locale} />
      </div>
      {product.saleTerms?.condition && (
        <p className="mt-4 text-sm">
          <strong className="font-semibold">
            {translator(locale)("kinds.usedTitle", {
              condition: translator(locale)(`kinds.condition.${product.saleTerms.condition}`),
            })}
          </strong>
        </p>
      )}
      {product.saleTerms?.rhythm && (
        <p className="mt-4 max-w-[58ch] text-sm font-medium">{translator(locale)("subscriptions.free")}</p>
      )}
      <VariantOptions offer={offer} locale={locale} />
      <div className="steps-back mt-5 divide-y divide-hairline rounded-card border border-hairline">
        <DeliveryPromise offer={offer} locale={locale} />
        {product.shippingClass !== "digital" &&
          !offer.variant.takesPlaceAt &&
          !product.saleTerms?.engraved &&
          wayToBuy(offer) !== "none" && <StoreStock offer={offer} locale={locale} />}
      </div>
      {keptPromises && wayToBuy(offer) === "deliver" && (
        <p className="mt-2.5 text-sm">
          <KeptPromises figure={keptPromises} locale={locale} />
        </p>
      )}
      <div className="buy-place mt-5">
        <BuyForm offer={offer} locale={locale} addToCart={addToCart} words={words} />
      </div>
      <Heart
        handle={product.handle}
        label={translator(locale)("wishlists.wish", { name: product.name })}
        className="wish-line"
      >
        {translator(locale)("wishlists.keep")}
      </Heart>
      <AlertLinks offer={offer} locale={locale} />
    </div>
  );
}
