import { describe, expect, test } from "vitest";
import { llmsText } from "#lib/feeds/llms";
import { productMarkdown } from "#lib/feeds/product-markdown";
import { aProductPage, aVariantView } from "#tests/support/a-product-page";

const base = "https://shop.example";
const stores = new Map([["ANG", "Angers"]]);

describe("a product as Markdown", () => {
  const product = aProductPage({
    name: "Lampe # Lueur <b>",
    variants: [
      aVariantView({ price: 3920, prior: { minor: 4900, percent: 20 }, options: { colour: "blue" } }),
      aVariantView({ sku: "LUE-RED", price: 4900, online: "out", options: { colour: "red" } }),
    ],
    legalNotes: ["Contient du verre."],
  });

  test.each([
    ["fr", "39,20", "au lieu de 49,00"],
    ["en", "39.20", "instead of €49.00"],
  ] as const)("says in %s what the page says, at its prices", (locale, price, prior) => {
    const text = productMarkdown(product, stores, locale, base).replace(/[\s\u00a0\u202f]+/g, " ");
    expect(text).toContain(price);
    expect(text).toContain(prior);
    expect(text).toContain(`${base}/${locale}/p/lueur?colour=red`);
    expect(text).toContain("Contient du verre.");
  });

  test("lets no word of the catalogue become a heading, a link or HTML", () => {
    const text = productMarkdown(product, stores, "fr", base);
    expect(text.split("\n")[0]).toBe("# Lampe \\# Lueur \\<b\\>");
  });

  test("says that something cannot come back, and is sold in stores only", () => {
    const text = productMarkdown({ ...product, exception: "perishable", storeOnly: true }, stores, "fr", base);
    expect(text).toContain("La loi ne prévoit pas de rétractation");
    expect(text).toContain("en magasin uniquement");
  });
});

test("the shop in one page links to its departments, its stores and its rights", () => {
  const text = llmsText({
    navigation: [{ path: "cuisine", name: "Cuisine", categories: [{ path: "cuisine/cocottes", name: "Cocottes" }] }],
    stores: [{ slug: "magasin-angers", name: "Angers Ralliement", city: "Angers" }],
    written: [{ slug: "choisir-cocotte", title: "Choisir sa cocotte", summary: "Fonte ou acier" }],
    pages: [{ slug: "cgv", path: "legal/cgv", title: "Conditions de vente", group: "rights" }],
    base,
  });
  expect(text).toMatch(/^# Bonnefoy & Filles\n\n> /);
  for (const line of [
    `- [Cuisine](${base}/fr/c/cuisine): Cocottes`,
    `- [Angers Ralliement](${base}/fr/stores/magasin-angers): Angers`,
    `- [Choisir sa cocotte](${base}/fr/s/choisir-cocotte): Fonte ou acier`,
    `- [Conditions de vente](${base}/fr/legal/cgv)`,
  ])
    expect(text).toContain(line);
});
