import { JsonScript } from "#components/shells/json-script";
import type { Locale } from "#lib/kernel/locale";
import { picturesOf } from "./buy-form.tsx";
import { type Offer, wayToBuy } from "./offer.ts";

/** What search engines read of the shown variant: schema.org Product with its Offer. Prices as the page shows them. */
export function ProductData({
  offer,
  locale,
  base,
  path,
}: {
  offer: Offer;
  locale: Locale;
  /** The shop's public address. */
  base: string;
  /** The path of the shown variant. */
  path: string;
}) {
  const { product, variant } = offer;
  const way = wayToBuy(offer);
  const sold = variant.arrival ? (variant.arrival.isFirst ? "PreOrder" : "BackOrder") : "InStock";
  const availability = way === "deliver" ? sold : way === "reserve" ? "InStoreOnly" : "OutOfStock";
  const amount = (minor: number) => (minor / 100).toFixed(2);
  const data = {
    "@context": "https://schema.org",
    "@type": "Product",
    name: product.name,
    description: product.description,
    sku: variant.sku,
    ...(variant.gtin && { gtin: variant.gtin }),
    ...(product.brand && { brand: { "@type": "Brand", name: product.brand.name } }),
    image: picturesOf(product.pictures, variant.options).map(({ file }) => `${base}/pictures/${file}`),
    inLanguage: locale,
    offers: {
      "@type": "Offer",
      url: base + path,
      price: amount(variant.price),
      priceCurrency: "EUR",
      ...(variant.offer?.until && { priceValidUntil: variant.offer.until }),
      availability: `https://schema.org/${availability}`,
      itemCondition: "https://schema.org/NewCondition",
      ...(variant.prior && {
        priceSpecification: {
          "@type": "UnitPriceSpecification",
          priceType: "https://schema.org/StrikethroughPrice",
          price: amount(variant.prior.minor),
          priceCurrency: "EUR",
          valueAddedTaxIncluded: true,
        },
      }),
    },
  };
  return <JsonScript data={data} />;
}
