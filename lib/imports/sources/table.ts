import { centsOf, grossCentsOf, numberOf, unitsOf } from "../amounts.ts";
import { barcodeOf, codeOf, picturesOf, placesOf, traitOf } from "../peers.ts";
import type { TableField } from "../run-settings.ts";
import type { Source } from "../source.ts";
import { plainTrait, slug, textOf } from "../wording.ts";

/** Headings under which suppliers write what we ask for, to propose a mapping. */
const usual: Readonly<Record<TableField, RegExp>> = {
  reference: /^(ref|reference|sku|code|code-article|ref-article|article|reference-fournisseur)$/,
  ean: /^(ean|ean-?13|gtin|code-barres?|gencod|barcode)$/,
  name: /^(nom|name|designation|libelle|title|titre|product)$/,
  description: /^(description|descriptif|texte)$/,
  brand: /^(marque|brand|fabricant|manufacturer)$/,
  category: /^(categorie|category|famille|rayon|univers)$/,
  price: /^(prix|price|prix-ttc|pvc|ppi|prix-public|prix-de-vente|pv-ttc|prix-ht)$/,
  stock: /^(stock|quantite|qte|quantity|disponible)$/,
  weight: /^(poids|weight|poids-kg|poids-brut)$/,
  pictures: /^(images?|photos?|visuels?|pictures?|url-(de-l-)?image|image-url)$/,
  cost: /^(pa|pa-ht|prix-achat|prix-d-achat|prix-achat-ht|cost|tarif-ht|prix-net)$/,
  packSize: /^(colisage|pcb|conditionnement|pack|pack-size|uvc)$/,
};

/** The columns that seem to say what each field asks. */
export function proposedMapping(columns: readonly string[]): Partial<Record<TableField, string>> {
  const found = Object.entries(usual).flatMap(([field, words]) => {
    const column = columns.find((one) => words.test(slug(one)));
    return column ? [[field, column]] : [];
  });
  return Object.fromEntries(found);
}

/** A table that no dialect knows, read by the columns somebody chose. Weights are in kilograms. */
export const table: Source = {
  name: "table",
  known: [],
  draft(record, settings) {
    const { vatBasisPoints, net, mapping = {}, traits = [], supplier = "" } = settings;
    const cell = (field: TableField) => {
      const column = mapping[field];
      return column === undefined ? "" : textOf(record[column]);
    };
    const price = net ? grossCentsOf(cell("price"), vatBasisPoints) : centsOf(cell("price"));
    const reference = cell("reference") || cell("ean");
    return {
      ...(slug(supplier) && { source: `table-${slug(supplier)}` }),
      externalId: reference,
      handle: slug(`${cell("name")} ${reference}`),
      nameFr: cell("name"),
      nameEn: null,
      descriptionFr: cell("description"),
      descriptionEn: null,
      ...placesOf(cell("category").split(/[>/]/)),
      brand: cell("brand") || null,
      vatBasisPoints,
      popularity: 0,
      traits: traits.flatMap((column) => {
        const text = textOf(record[column]);
        const code = codeOf(column, settings);
        if (!text || !code) return [];
        const number = numberOf(text);
        if (number === null && slug(text)) return [traitOf(column, [text], settings)];
        return [plainTrait({ code, nameFr: column, nameEn: null }, number ?? text)];
      }),
      pictures: picturesOf(
        cell("pictures")
          .split(/[\s,;|]+/)
          .map((address) => ({ address })),
      ),
      options: [],
      variants: [
        {
          sku: reference,
          gtin: barcodeOf(cell("ean") || null),
          options: {},
          priceMinor: price,
          costMinor: centsOf(cell("cost")),
          stock: unitsOf(cell("stock")),
          weightGrams: Math.round((numberOf(cell("weight")) ?? 0) * 1000),
        },
      ],
    };
  },
};
