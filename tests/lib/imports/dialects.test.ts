import { describe, expect, test } from "vitest";
import { dialectOf, knownBy } from "#lib/imports/dialects";
import { productDraft } from "#lib/imports/draft";
import { withLeft } from "#lib/imports/left-prices";
import { type Settings, usualSettings } from "#lib/imports/peers";
import type { SourceRecord } from "#lib/imports/source";

/** The rows of a CSV under its headings; cells without quotes. */
const rows = (csv: string): SourceRecord[] => {
  const [heading = "", ...lines] = csv.trim().split("\n");
  const sign = heading.includes(";") ? ";" : ",";
  return lines.map((line) =>
    Object.fromEntries(heading.split(sign).map((name, n) => [name, line.split(sign)[n] ?? ""])),
  );
};

function read(settings: Settings, ...files: string[]) {
  const all = files.flatMap(rows);
  const dialect = all[0] && dialectOf(null, all[0]);
  if (!dialect) throw new Error("no dialect knows this file");
  const { together } = dialect;
  const groups = Map.groupBy(all, (row) => together?.(row) ?? row);
  return [...groups.values()].map((group) => dialect.draft({ rows: group }, settings));
}
const drafts = (...files: string[]) => read(usualSettings, ...files).map((draft) => productDraft.parse(draft));

const oldShopify = `Handle,Title,Body (HTML),Vendor,Type,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,Variant Inventory Qty,Variant Price,Variant Barcode,Image Src
pull-marin,Pull marin,<p>Laine <b>douce</b></p><ul><li>chaud</li></ul>,Armor,Pulls,TRUE,Taille,M,PM-M,450,3,89.00,,a.jpg
pull-marin,,,,,,,L,PM-L,470,0,89.00,,
pull-marin,,,,,,,,,,,,,b.jpg
bol,Bol,,Atelier,Vaisselle,FALSE,Title,Default Title,,,,12.5,,`;

const newShopify = `Title,URL handle,Description,Vendor,Type,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,Price,Inventory quantity,Weight value (grams)
Pull marin,pull-marin,Laine,Armor,Pulls,TRUE,active,PM-M,,Taille,M,89.00,3,450
,pull-marin,,,,,,PM-L,,,L,89.00,0,470`;

describe("Shopify", () => {
  test("is read under its former and its present headings, to the same products", () => {
    const [old] = drafts(oldShopify);
    const [present] = drafts(newShopify);
    expect(present).toMatchObject({ ...old, descriptionFr: "Laine", pictures: [] });
    expect(old).toMatchObject({
      externalId: "pull-marin",
      descriptionFr: "Laine douce\n• chaud",
      category: { handle: "pulls" },
      brand: "Armor",
      oldPaths: ["/products/pull-marin"],
      options: [{ code: "taille", values: [{ code: "m" }, { code: "l" }] }],
      variants: [
        { sku: "PM-M", priceMinor: 8900, stock: 3, weightGrams: 450, options: { taille: "m" } },
        { sku: "PM-L", stock: 0 },
      ],
    });
  });

  test("has products without choices, without a reference, and not for sale", () => {
    expect(drafts(oldShopify)[1]).toMatchObject({
      hidden: true,
      options: [],
      variants: [{ sku: "bol", priceMinor: 1250 }],
    });
  });
});

const heading =
  "ID,Type,SKU,Name,Published,Short description,Description,Tax class,Stock,Weight (kg),Sale price,Regular price,Categories,Parent,Attribute 1 name,Attribute 1 value(s)";
const french =
  "ID,Type,UGS,Nom,Publié,Description courte,Description,Classe de TVA,Stock,Poids (kg),Tarif promo,Tarif régulier,Catégories,Parent,Nom de l’attribut 1,Valeur(s) de l’attribut 1 ";
const sheets = `
10,variable,MUG,Mug,1,,<p>Grès</p>,,,0.4,,,Maison > Cuisine,,Couleur,Bleu | Vert
20,simple,BOL,Bol,1,,,reduced-rate,7,0.2,9,12,Maison,,Matière,Grès
11,variation,MUG-B,Mug - Bleu,1,,,parent,5,,,14.90,,MUG,Couleur,Bleu
12,variation,,Mug - Vert,1,,,parent,-2,,,14.90,,MUG,Couleur,Vert
30,variation,PERDU,Perdu,1,,,,1,,,5,,id:999,Couleur,Bleu`;

describe("WooCommerce", () => {
  test.each([
    ["English", heading],
    ["French", french],
  ])("in %s brings variations to their parent, wherever they stand", (_language, headings) => {
    const [mug, bowl, lost] = read(usualSettings, headings + sheets);
    expect(productDraft.parse(mug)).toMatchObject({
      externalId: "10",
      descriptionFr: "Grès",
      department: { handle: "maison" },
      category: { handle: "cuisine" },
      oldPaths: ["/product/mug", "/produit/mug"],
      variants: [
        { sku: "MUG-B", priceMinor: 1490, stock: 5, weightGrams: 400, options: { couleur: "bleu" } },
        { sku: "WC-10-vert", stock: 0, options: { couleur: "vert" } },
      ],
    });
    expect(productDraft.parse(bowl)).toMatchObject({ vatBasisPoints: 550, traits: [{ code: "matiere" }], options: [] });
    expect(lost).toEqual({ problem: "variation_without_product" });
  });
});

const products = `Product ID;Active (0/1);Name *;Categories (x,y,z...);Price tax excluded;Tax rules ID;Reference #;Manufacturer;EAN13;Weight;Quantity;Summary;Description;URL rewritten;Feature(Name:Value:Position)
7;1;Lampe Dune;Accueil,Maison,Lampes;41.666667;1;LD;Atelier;3560070000012;1.2;0;Lin et chêne;<p>Une lampe</p><script>x()</script>;lampe-dune;Matière:Lin:1,Style:Campagne:2
8;0;Livre;Livres;10;3;LI;;0;0.3;4;;;livre;`;
const combinations = `Product ID*;Attribute (Name:Type:Position)*;Value (Value:Position)*;Reference;EAN13;Impact on price;Quantity;Impact on weight
7;Couleur:color:0;Sable:0;LD-S;;0;3;0
7;Couleur:color:0;Terre:1;;;4.166667;2;0.1
99;Couleur:color:0;Terre:1;;;0;2;0`;

describe("PrestaShop", () => {
  test("adds VAT by its tax rules, and combinations of a second file with what they add to price and weight", () => {
    const [lamp, book, lost] = read(usualSettings, products, combinations);
    expect(productDraft.parse(lamp)).toMatchObject({
      externalId: "7",
      handle: "lampe-dune",
      descriptionFr: "Lin et chêne\nUne lampe",
      department: { handle: "maison" },
      category: { handle: "lampes" },
      oldPaths: ["/7-lampe-dune.html", "/lampes/7-lampe-dune.html"],
      traits: [{ code: "matiere" }, { code: "style" }],
      variants: [
        { sku: "LD-S", priceMinor: 5000, stock: 3, weightGrams: 1200 },
        { sku: "LD-terre", priceMinor: 5500, stock: 2, weightGrams: 1300 },
      ],
    });
    expect(productDraft.parse(book)).toMatchObject({
      hidden: true,
      vatBasisPoints: 550,
      variants: [{ sku: "LI", priceMinor: 1055, gtin: null }],
    });
    expect(lost).toEqual({ problem: "combination_without_product" });
  });
});

test("the shop's own codes stand where it has them: a colour is the colour of everything else", () => {
  const vocabulary = { codes: { couleur: "colour" }, values: { "colour:terre": "brick" } };
  const [lamp] = read({ ...usualSettings, vocabulary }, products, combinations);
  expect(productDraft.parse(lamp)).toMatchObject({
    options: [{ code: "colour", values: [{ code: "sable" }, { code: "brick", labelFr: "Terre" }] }],
    variants: [{ options: { colour: "sable" } }, { options: { colour: "brick" } }],
  });
});

test("a dialect says by which columns it knew the file; any other table is nobody's", () => {
  const [first = {}] = rows(products);
  const dialect = dialectOf(null, first);
  expect(dialect && knownBy(dialect, first)).toEqual(["Name *", "Categories (x,y,z...)", "Price tax excluded"]);
  expect(dialectOf(null, { EAN: "", ref: "", "PA HT": "" })).toBe(null);
});

describe("the pictures of a product", () => {
  const picturesIn = (csv: string) => drafts(csv)[0]?.pictures;

  test("stand on the rows of a Shopify file, each once, with their words", () => {
    const csv = oldShopify
      .replace("Image Src\n", "Image Src,Image Alt Text\n")
      .replace(",,a.jpg", ",,https://a.example/1.jpg,Le pull")
      .replace(",,b.jpg", ",,https://a.example/1.jpg,");
    expect(picturesIn(csv)).toEqual([{ address: "https://a.example/1.jpg", alt: "Le pull" }]);
  });

  test("stand in one cell elsewhere", () => {
    const heading =
      "Product ID;Active (0/1);Name *;Categories (x,y,z...);Price tax excluded;Image URLs (x,y,z...);Image alt texts (x,y,z...)";
    expect(
      picturesIn(`${heading}\n1;1;Bol;Maison;10;https://a.example/1.jpg,https://a.example/2.jpg;Bol,Dessous`),
    ).toEqual([
      { address: "https://a.example/1.jpg", alt: "Bol" },
      { address: "https://a.example/2.jpg", alt: "Dessous" },
    ]);
    const woo =
      "Type;SKU;Name;Published;Regular price;Parent;Images\nsimple;BOL;Bol;1;10;;https://a.example/1,2.jpg, https://a.example/3.jpg";
    expect(picturesIn(woo)?.map(({ address }) => address)).toEqual([
      "https://a.example/1,2.jpg",
      "https://a.example/3.jpg",
    ]);
  });
});

describe("a price that another shop strikes, or asks for a while", () => {
  const left = (...files: string[]) =>
    drafts(...files).flatMap(({ variants }) => variants.map((one) => [one.priceMinor, one.leftPrice]));

  test("stands beside the one that is taken, only where it tells anything", () => {
    const shopify = `Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price
pull,Pull,Taille,M,PM-M,59.00,79.00
pull,,,L,PM-L,79.00,79.00
pull,,,XL,PM-XL,79.00,`;
    expect(left(shopify)).toEqual([
      [5900, { kind: "struck", minor: 7900 }],
      [7900, undefined],
      [7900, undefined],
    ]);
    const woo = `ID,Type,SKU,Name,Published,Sale price,Regular price,Parent
1,simple,BOL,Bol,1,10,12.50,
2,simple,TASSE,Tasse,1,,8,`;
    expect(left(woo)).toEqual([
      [1250, { kind: "passing", minor: 1000 }],
      [800, undefined],
    ]);
    const prestashop = `Product ID;Name;Categories (x,y,z...);Price tax included;Reference;Discount amount;Discount percent
1;Bol;Vaisselle;12.50;BOL;2.50;
2;Tasse;Vaisselle;8.00;TASSE;;25
3;Verre;Vaisselle;4.00;VERRE;0.00;0`;
    expect(left(prestashop)).toEqual([
      [1250, { kind: "passing", minor: 1000 }],
      [800, { kind: "passing", minor: 600 }],
      [400, undefined],
    ]);
  });

  test("is no amount at all: the line is taken without it", () => {
    const shopify = `Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Compare At Price
pull,Pull,Taille,M,PM-M,59.00,cher`;
    expect(left(shopify)).toEqual([[5900, undefined]]);
  });

  test("is counted, the first five by name, whatever the batches they come in", () => {
    const [draft] = drafts(newShopify);
    if (!draft) throw new Error("no draft");
    const [variant] = draft.variants;
    const struck = (line: number) => ({
      line,
      draft: {
        ...draft,
        variants: [
          { ...draft.variants[0], ...variant, sku: `A${line}`, leftPrice: { kind: "struck" as const, minor: 9900 } },
        ],
      },
    });
    const staged = [1, 2, 3, 4, 5, 6, 7].map(struck) as Parameters<typeof withLeft>[1];
    const told = withLeft(withLeft({}, staged.slice(0, 3)), staged.slice(3));
    expect(told).toEqual(withLeft({}, staged));
    expect(told.struck?.count).toBe(7);
    expect(told.struck?.examples.map(({ sku }) => sku)).toEqual(["A1", "A2", "A3", "A4", "A5"]);
    expect(told.passing).toBeUndefined();
  });
});
