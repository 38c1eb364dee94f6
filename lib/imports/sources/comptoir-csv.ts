import { centsOf, numberOf, unitsOf } from "../amounts.ts";
import { headingOf } from "../cells.ts";
import type { OurColumn } from "../our-columns.ts";
import type { Source, SourceRecord } from "../source.ts";

/** Our own export as CSV: one row a variant, the product told on each. Texts are taken to the letter. */
export const comptoirCsv: Source = {
  name: "comptoir-csv",
  known: [["handle", "name-fr", "category-path", "vat-percent", "sku"]],
  together: (row) => cell(row, "handle"),
  draft({ rows }) {
    const variants = rows as readonly SourceRecord[];
    const [first = {}] = variants;
    const path = cell(first, "category_path");
    const handle = (named: string) => named.split("/").at(-1) ?? named;
    const department = cell(first, "department") || path.split("/", 1)[0] || path;
    return {
      ...(cell(first, "source") && { source: cell(first, "source") }),
      externalId: cell(first, "id") || cell(first, "sku"),
      handle: cell(first, "handle"),
      nameFr: cell(first, "name_fr"),
      nameEn: cell(first, "name_en") || null,
      descriptionFr: cell(first, "description_fr"),
      descriptionEn: cell(first, "description_en") || null,
      department: {
        handle: department,
        nameFr: cell(first, "department_fr") || department,
        nameEn: cell(first, "department_en") || null,
      },
      category: {
        handle: handle(path),
        nameFr: cell(first, "category_fr") || handle(path),
        nameEn: cell(first, "category_en") || null,
      },
      categoryPath: path,
      brand: cell(first, "brand") || null,
      ...(cell(first, "brand_code") && { brandCode: cell(first, "brand_code") }),
      vatBasisPoints: Math.round((numberOf(cell(first, "vat_percent")) ?? Number.NaN) * 100),
      popularity: numberOf(cell(first, "popularity")) ?? 0,
      traits: [],
      attributes: json(cell(first, "attributes")) ?? {},
      options: json(cell(first, "choices")) ?? [],
      ...(cell(first, "relations") && { relations: json(cell(first, "relations")) }),
      variants: variants.map((row) => ({
        sku: cell(row, "sku"),
        gtin: cell(row, "gtin") || null,
        options: json(cell(row, "options")) ?? {},
        priceMinor: cell(row, "price") ? (centsOf(cell(row, "price")) ?? Number.NaN) : null,
        stock: unitsOf(cell(row, "stock")),
        weightGrams: numberOf(cell(row, "weight_grams")) ?? 0,
      })),
      ...(/^(draft|archived)$/.test(cell(first, "status")) && { hidden: true }),
    };
  },
};

function cell(row: SourceRecord, name: OurColumn): string {
  const value = row[name] ?? Object.entries(row).find(([heading]) => headingOf(heading) === headingOf(name))?.[1];
  return typeof value === "string" ? value.replaceAll("\0", "") : "";
}

/** A cell of JSON; what cannot be read stays a text, which the check refuses by the field's name. */
function json(text: string): unknown {
  if (text.trim() === "") return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
