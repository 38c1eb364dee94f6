import { describe, expect, test } from "vitest";
import { cardText } from "#components/trade/card-text";
import { buildCard, type CardSource, pricingOf, type StoredCard } from "#lib/search/cards";
import { type PricedVariant, shownOnCard } from "#lib/search/pricing";

const now = new Date("2026-11-21T10:00:00Z");
const ms = (day: string) => new Date(`${day}T00:00:00Z`).getTime();
const withoutOffers = { at: now, periods: [], lines: [] };
const priced = (source: CardSource) => shownOnCard(pricingOf(source), withoutOffers, "fr");

const variant = (sku: string, grossMinor: number, stock: Record<string, number>): CardSource["variants"][number] => ({
  id: sku.toLowerCase(),
  sku,
  measure: null,
  measureUnit: null,
  grossMinor,
  costMinor: null,
  floorMinor: null,
  history: [[grossMinor, ms("2026-01-01"), null]],
  stock,
  arrival: null,
  shelves: {},
});

const speaker: CardSource = {
  id: "0192",
  handle: "enceinte",
  externalId: "BF-IMG-004",
  kind: "physical",
  categoryPath: "image-son/enceintes",
  brandCode: "ondelle",
  vatBasisPoints: 2000,
  fixedBookPrice: false,
  nameFr: "Enceinte",
  nameEn: null,
  brand: "Ondelle",
  storeOnly: false,
  shippingClass: "parcel",
  shipping: [
    { code: "WEB", kind: "warehouse" },
    { code: "AULNE", kind: "supplier" },
    { code: "NTE", kind: "store" },
  ],
  ecoFeeMinor: 12,
  energyClass: null,
  durabilityIndex: null,
  pictures: [
    {
      file: "enceinte.webp",
      width: 1000,
      height: 1000,
      altFr: "Enceinte",
      altEn: null,
      optionCode: null,
      valueCode: null,
    },
    {
      file: "ink.webp",
      width: 1000,
      height: 1000,
      altFr: "Encre",
      altEn: null,
      optionCode: "colour",
      valueCode: "ink",
    },
  ],
  options: [
    { code: "size", values: [{ code: "m", labelFr: "Moyenne", labelEn: "Medium" }] },
    {
      code: "colour",
      values: [
        { code: "ink", labelFr: "Noir encre", labelEn: "Ink black", swatch: "#1B1D22" },
        { code: "sage", labelFr: "Vert sauge", labelEn: null, swatch: "#8FA58A" },
      ],
    },
  ],
  variants: [variant("INK", 8900, { WEB: 0, ANG: 2 }), variant("SAGE", 7900, { WEB: 2, LYO: 0 })],
};

describe("a card", () => {
  test("shows what its buyers think, and that only they wrote; nothing where nobody has written", () => {
    const rated = buildCard({ ...speaker, rating: { average: 4.5, count: 12 } }, "fr");
    const unrated = buildCard({ ...speaker, rating: null }, "fr");
    if (!rated || !unrated) throw new Error("no card");
    const text = (card: StoredCard, locale: "fr" | "en") =>
      cardText({ ...card, ...priced(speaker) }, null, locale).rating;
    expect(text(rated, "fr")).toEqual({
      score: "4,5",
      count: "12 avis vérifiés",
      label: "4,5 sur 5, 12 avis d’acheteurs vérifiés",
    });
    expect(text(rated, "en")?.label).toBe("4.5 out of 5, 12 reviews by verified buyers");
    expect(text(unrated, "fr")).toBeUndefined();
  });

  test("shows the lowest price and says that others cost more", () => {
    expect(priced(speaker)).toMatchObject({ price: { minor: 7900, from: true } });
    const alike = { ...speaker, variants: [variant("INK", 7900, {}), variant("SAGE", 7900, {})] };
    expect(priced(alike)).toMatchObject({ price: { minor: 7900, from: false } });
    expect(pricingOf(alike).groups).toHaveLength(1);
  });

  test("takes its prior price from the history of that same variant", () => {
    const [ink, sage] = speaker.variants;
    const history: PricedVariant["history"] = [
      [9900, ms("2026-01-01"), ms("2026-11-11")],
      [7900, ms("2026-11-11"), null],
    ];
    const reduced = {
      ...speaker,
      variants: [ink, sage && { ...sage, history }].filter((one) => one !== undefined),
    };
    expect(priced(reduced).prior).toEqual({ minor: 9900, percent: 20 });
    expect(priced(speaker).prior).toBeNull();
  });

  test("has the swatches of the choice that has colours, each with its picture, in the reader's language", () => {
    const card = buildCard(speaker, "en");
    expect(card?.swatchOption).toBe("colour");
    expect(card?.swatches).toEqual([
      { code: "ink", label: "Ink black", colour: "#1B1D22", picture: "ink.webp" },
      { code: "sage", label: "Vert sauge", colour: "#8FA58A", picture: null },
    ]);
  });

  test("is as available as its best variant, and lists the stores that have any", () =>
    expect(buildCard(speaker, "fr")).toMatchObject({ online: "low", stores: ["ANG"] }));

  test("of what is sold in store only is never available online", () =>
    expect(buildCard({ ...speaker, storeOnly: true }, "fr")).toMatchObject({ online: "out", stores: ["ANG"] }));

  test("is available when a store that ships has more than its last few, or a supplier has any, which is no store to go to", () => {
    const only = (stock: Record<string, number>) => ({ ...speaker, variants: [variant("INK", 8900, stock)] });
    expect(buildCard(only({ WEB: 0, NTE: 3, ANG: 9 }), "fr")).toMatchObject({ online: "out", stores: ["ANG", "NTE"] });
    expect(buildCard(only({ WEB: 0, NTE: 5 }), "fr")).toMatchObject({ online: "low", stores: ["NTE"] });
    expect(buildCard(only({ WEB: 0, AULNE: 40 }), "fr")).toMatchObject({ online: "in_stock", stores: [] });
  });

  test("may be added at once when there is nothing to choose, and has no picture when there is none", () => {
    const single = { ...speaker, options: [], pictures: [], variants: speaker.variants.slice(0, 1) };
    expect(buildCard(single, "fr")).toMatchObject({ onlySku: "INK", picture: null, swatchOption: null });
  });

  test("leads from its energy class to the product information sheet, and nowhere when there is none", () => {
    const labelled = { ...speaker, energyClass: "E", eprel: "1234567", documents: [] };
    expect(buildCard(labelled, "fr")).toMatchObject({ informationSheet: "https://eprel.ec.europa.eu/qr/1234567" });
    expect(buildCard({ ...labelled, eprel: null }, "fr")).not.toHaveProperty("informationSheet");
    expect(buildCard({ ...labelled, energyClass: null }, "fr")).not.toHaveProperty("informationSheet");
  });

  test("is not made for a product of which nothing is for sale", () =>
    expect(buildCard({ ...speaker, variants: [] }, "fr")).toBeNull());
});
