import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { ProductPrice } from "#components/product/product-price";
import type { ProductPage, ProductVariant } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { aProductPage, aVariantView } from "#tests/support/a-product-page";
import type { Offer } from "../../../components/product/offer.ts";
import { productSchema } from "../../../components/product/product-schema.ts";

const now = new Date("2026-11-21T10:00:00Z");

const lamp = aVariantView({ options: { colour: "blue" }, stores: [] });
const product = aProductPage({ name: "Lampe </script> Lueur", variants: [lamp] });

const offerOf = (variant: Partial<ProductVariant> = {}, more: Partial<ProductPage> = {}): Offer => {
  const shown = { ...lamp, ...variant };
  return {
    product: { ...product, variants: [shown], ...more },
    variant: shown,
    delivery: {
      promisedAt: new Date("2026-11-25T11:00:00Z"),
      handOverOn: "2026-11-23",
      price: 590,
      freeFrom: 6000,
      cutOff: now,
      sooner: null,
      christmas: null,
    },
    stores: [
      {
        code: "ANG",
        slug: "magasin-angers",
        city: "Angers",
        availability: "in_stock",
        quantity: 3,
        readyAt: now,
        christmasBy: null,
        countedAt: now,
        isSure: true,
        shelf: null,
        latitude: 47,
        longitude: 0,
      },
    ],
    now,
  };
};

const schemaOf = (offer: Offer, locale: Locale = "fr") =>
  productSchema(offer, { locale, base: "https://shop.example", path: `/${locale}/p/lueur` });

/** The first amount a person reads on the page: "49,00 €" or "€49.00". */
const visiblePrice = (offer: Offer, locale: Locale): string => {
  const text = renderToStaticMarkup(createElement(ProductPrice, { offer, locale })).replace(/<[^>]*>/g, " ");
  return (/\d[\d\s\u202f.,]*/.exec(text)?.[0] ?? "").replace(/[\s\u202f]/g, "").replace(",", ".");
};

/** What Google asks of a merchant listing. */
const merchantListing = z.object({
  "@type": z.literal("Product"),
  name: z.string().min(1),
  image: z.array(z.url()).min(1),
  gtin: z.string().regex(/^\d{8,14}$/),
  offers: z.object({
    price: z.string().regex(/^\d+\.\d\d$/),
    priceCurrency: z.literal("EUR"),
    availability: z.enum(
      ["InStock", "OutOfStock", "PreOrder", "BackOrder", "InStoreOnly"].map((one) => `https://schema.org/${one}`),
    ),
    itemCondition: z.url(),
    url: z.url(),
    hasMerchantReturnPolicy: z.object({ applicableCountry: z.literal("FR"), returnPolicyCategory: z.url() }),
  }),
});

describe("what search engines read of a product", () => {
  const promoted = {
    price: 3920,
    prior: { minor: 4900, percent: 20 },
    offer: { name: "Soldes", until: "2026-12-01T22:59:59Z" },
  };

  test.each([
    ["fr", {}],
    ["en", {}],
    ["fr", promoted],
    ["en", promoted],
    ["fr", { price: 123456 }],
  ] as const)("in %s is the price people see, whatever made it", (locale, variant) => {
    const offer = offerOf(variant);
    const data = schemaOf(offer, locale);
    merchantListing.parse(data);
    expect(Number(data.offers.price)).toBe(Number(visiblePrice(offer, locale)));
  });

  test("tells a reduction with its end and the lowest price before it", () => {
    const { offers } = schemaOf(offerOf(promoted));
    expect(offers).toMatchObject({
      priceValidUntil: "2026-12-01T22:59:59Z",
      priceSpecification: [{ priceType: "https://schema.org/StrikethroughPrice", price: "49.00" }],
    });
  });

  test("tells when and for how much it is delivered, where it stands, and its energy class", () => {
    const data = schemaOf(offerOf());
    expect(data).toMatchObject({
      hasEnergyConsumptionDetails: { hasEnergyEfficiencyCategory: "https://schema.org/EUEnergyEfficiencyCategoryD" },
      offers: {
        availability: "https://schema.org/InStock",
        shippingDetails: {
          shippingRate: { value: "5.90", currency: "EUR" },
          deliveryTime: { handlingTime: { maxValue: 2 }, transitTime: { maxValue: 2 } },
        },
        availableAtOrFrom: [{ branchCode: "ANG" }],
      },
    });
  });

  test("says what cannot be sent, what is used, what is sold out and what cannot come back", () => {
    expect(schemaOf(offerOf({ online: "out" })).offers.availability).toContain("InStoreOnly");
    expect(schemaOf({ ...offerOf({ online: "out" }), stores: [] }).offers.availability).toContain("OutOfStock");
    expect(schemaOf(offerOf({ online: "out" })).offers).not.toHaveProperty("shippingDetails");
    expect(schemaOf(offerOf({}, { saleTerms: { condition: "good" } })).offers.itemCondition).toContain("UsedCondition");
    expect(schemaOf(offerOf({}, { exception: "perishable" })).offers.hasMerchantReturnPolicy).toMatchObject({
      returnPolicyCategory: "https://schema.org/MerchantReturnNotPermitted",
    });
  });

  test("of a choice names its group and the others of it", () => {
    const other = { ...lamp, sku: "LUE-RED", options: { colour: "red" } };
    expect(schemaOf(offerOf({}, { variants: [lamp, other] }))).toMatchObject({
      color: "Bleu",
      isVariantOf: {
        productGroupID: "lueur",
        variesBy: ["https://schema.org/color"],
        hasVariant: [{ sku: "LUE-BLU" }, { url: "https://shop.example/fr/p/lueur?colour=red" }],
      },
    });
  });
});
