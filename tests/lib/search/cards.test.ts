import { describe, expect, test } from "vitest";
import { buildCard, type CardSource } from "#lib/search/cards";

const now = new Date("2026-11-21T10:00:00Z");
const standing = (grossMinor: number) => [{ grossMinor, since: new Date("2026-01-01T00:00:00Z"), until: null }];

const variant = (sku: string, grossMinor: number, stock: Record<string, number>): CardSource["variants"][number] => ({
  sku,
  measure: null,
  measureUnit: null,
  grossMinor,
  intervals: standing(grossMinor),
  stock,
});

const speaker: CardSource = {
  id: "0192",
  handle: "enceinte",
  externalId: "BF-IMG-004",
  kind: "physical",
  nameFr: "Enceinte",
  nameEn: null,
  brand: "Ondelle",
  storeOnly: false,
  shippingClass: "parcel",
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
  test("shows the lowest price and says that others cost more", () => {
    expect(buildCard(speaker, "fr", now)).toMatchObject({ price: { minor: 7900, from: true }, variantCount: 2 });
    const alike = { ...speaker, variants: speaker.variants.map((one) => ({ ...one, grossMinor: 7900 })) };
    expect(buildCard(alike, "fr", now)).toMatchObject({ price: { minor: 7900, from: false } });
  });

  test("takes its prior price from the history of that same variant", () => {
    const [ink, sage] = speaker.variants;
    const cut = [
      { grossMinor: 9900, since: new Date("2026-01-01T00:00:00Z"), until: new Date("2026-11-11T00:00:00Z") },
      { grossMinor: 7900, since: new Date("2026-11-11T00:00:00Z"), until: null },
    ];
    const reduced = {
      ...speaker,
      variants: [ink, sage && { ...sage, intervals: cut }].filter((one) => one !== undefined),
    };
    expect(buildCard(reduced, "fr", now)?.prior).toEqual({ minor: 9900, percent: 20 });
    expect(buildCard(speaker, "fr", now)?.prior).toBeNull();
  });

  test("has the swatches of the choice that has colours, each with its picture, in the reader's language", () => {
    const card = buildCard(speaker, "en", now);
    expect(card?.swatchOption).toBe("colour");
    expect(card?.swatches).toEqual([
      { code: "ink", label: "Ink black", colour: "#1B1D22", picture: "ink.webp" },
      { code: "sage", label: "Vert sauge", colour: "#8FA58A", picture: null },
    ]);
  });

  test("is as available as its best variant, and lists the stores that have any", () =>
    expect(buildCard(speaker, "fr", now)).toMatchObject({ online: "low", stores: ["ANG"] }));

  test("of what is sold in store only is never available online", () =>
    expect(buildCard({ ...speaker, storeOnly: true }, "fr", now)).toMatchObject({ online: "out", stores: ["ANG"] }));

  test("may be added at once when there is nothing to choose, and has no picture when there is none", () => {
    const single = { ...speaker, options: [], pictures: [], variants: speaker.variants.slice(0, 1) };
    expect(buildCard(single, "fr", now)).toMatchObject({ onlySku: "INK", picture: null, swatchOption: null });
  });

  test("is not made for a product of which nothing is for sale", () =>
    expect(buildCard({ ...speaker, variants: [] }, "fr", now)).toBeNull());
});
