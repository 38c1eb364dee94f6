import { beforeAll, describe, expect, test } from "vitest";
import { productTag } from "#lib/catalogue/tags";
import { database } from "#lib/platform/database";
import { gatherPage } from "#lib/platform/page-scope";
import { productPage } from "#lib/search/product-page";
import { theDemo } from "#tests/support/the-demo";

beforeAll(theDemo, 60_000);

const variantOf = async (handle: string, sku: string) =>
  (await productPage(handle, "fr"))?.variants.find((variant) => variant.sku === sku);

describe("a product page", () => {
  test("says the price, the legal prior price and the stock of each choice", async () => {
    expect(await variantOf("televiseur-oled-lumivox-clair", "BF-IMG-001-65")).toMatchObject({
      options: { size: "65" },
      price: 129900,
      prior: { minor: 139900, percent: 7 },
      online: "in_stock",
      maxQuantity: 8,
    });
    const stores = (await variantOf("televiseur-oled-lumivox-clair", "BF-IMG-001-65"))?.stores;
    expect(stores?.find(({ code }) => code === "TOU")).toMatchObject({ availability: "out", quantity: 0 });
  });

  test("tells the litre's price of each size of oil", async () => {
    expect(await variantOf("huile-olive-tramontane", "BF-EPI-001-50")).toMatchObject({
      unitPrice: { minor: 3380, per: "l" },
      weightGrams: 980,
    });
    expect(await variantOf("huile-olive-tramontane", "BF-EPI-001-100")).toMatchObject({ weightGrams: 1480 });
  });

  test("counts out what is held, reserved, damaged or kept back", async () => {
    const { id } = await database.variant.findUniqueOrThrow({ where: { sku: "BF-IMG-001-65" } });
    await database.stockLevel.update({
      where: { variantId_locationCode: { variantId: id, locationCode: "WEB" } },
      data: { held: 2, reserved: 1, unavailable: 1, safety: 2 },
    });
    expect(await variantOf("televiseur-oled-lumivox-clair", "BF-IMG-001-65")).toMatchObject({
      online: "low",
      maxQuantity: 2,
    });
  });

  test("never delivers what is sold in store only", async () => {
    const page = await productPage("tomme-de-montagne", "fr");
    expect(page?.storeOnly).toBe(true);
    expect(page?.variants[0]).toMatchObject({ online: "out", maxQuantity: 0 });
    expect(page?.legalNotes).toContain("Allergènes\u00A0: lait.");
  });

  test("speaks English to those who ask, in units people use", async () => {
    const page = await productPage("televiseur-oled-lumivox-clair", "en");
    expect(page?.name).toBe("Lumivox Clair OLED TV");
    expect(page?.crumbs.map(({ path }) => path)).toEqual(["image-son", "image-son/televiseurs"]);
    expect(page?.specs.flatMap(({ rows }) => rows)).toContainEqual({
      label: "Size (L × W × H)",
      value: "122.8 × 24 × 76\u00A0cm",
    });
    expect(page).toMatchObject({ energyClass: "F", durabilityIndex: 7.9, sparePartsYears: 8 });
  });

  test("carries its product's tag, so that it is made anew when the product changes", async () => {
    const scope = { tags: new Set<string>(), staleAt: null };
    const page = await gatherPage(scope, () => productPage("mug-gres-keroual", "fr"));
    expect(scope.tags).toContain(productTag(page?.id ?? ""));
  });

  test("shows what is near it in price, and what its neighbours sell best, never itself", async () => {
    const page = await productPage("mug-gres-keroual", "fr");
    expect(page?.alternatives.map(({ handle }) => handle).sort()).toEqual([
      "assiettes-plates-keroual",
      "bol-breton-keroual",
      "saladier-olivier",
      "table-pour-quatre-keroual",
    ]);
    expect(page?.supplements).toHaveLength(4);
    expect(new Set(page?.supplements.map(({ handle }) => handle)).size).toBe(4);
  });

  test("is not there for a draft, for an archived product or for nothing at all", async () => {
    await database.product.update({ where: { handle: "globe-quatrefeuille" }, data: { status: "archived" } });
    expect(await productPage("globe-quatrefeuille", "fr")).toBeNull();
    expect(await productPage("rien", "fr")).toBeNull();
    expect(await productPage("mug\0", "fr")).toBeNull();
  });
});
