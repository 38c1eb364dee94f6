import { createHash } from "node:crypto";
import { newId } from "#lib/kernel/ids";
import type { ProductDraft, Trait } from "./draft.ts";
import type { Cell } from "./sql/copy.ts";
import { plainTrait, slug, spelledOut } from "./wording.ts";

/** A batch as rows of the staging tables, in the order of their columns (sql/staging.ts). */
export type StagedRows = Readonly<Record<"product" | "variant" | "attribute" | "value", Cell[][]>>;

export type Staged = Readonly<{ line: number; draft: ProductDraft }>;

/** Lays a batch out in rows. Attributes and values are told once a batch. */
export function stagedRows(batch: readonly Staged[], source: string): StagedRows {
  const rows: StagedRows = { product: [], variant: [], attribute: [], value: [] };
  const told = new Set<string>();
  for (const { line, draft } of batch) {
    rows.product.push(productCells(line, draft, source));
    draft.variants.forEach((variant, position) => {
      const { sku, gtin, options, priceMinor, costMinor = null, stock, weightGrams } = variant;
      const money = [priceMinor, costMinor];
      rows.variant.push([line, newId(), position, sku, gtin, JSON.stringify(options), ...money, stock, weightGrams]);
    });
    for (const trait of traitsOf(draft)) tell(trait, rows, told);
  }
  return rows;
}

/** Characteristics that come as the shop keeps them bring no labels: a new one is called by its code. */
const traitsOf = ({ attributes, traits }: ProductDraft): readonly Trait[] =>
  attributes
    ? Object.keys(attributes).map((code) => plainTrait({ code, nameFr: spelledOut(code), nameEn: null }, ""))
    : traits;

function tell(trait: Trait, rows: StagedRows, told: Set<string>): void {
  const { code, nameFr, nameEn, unit, facet, values } = trait;
  if (!told.has(code)) {
    told.add(code);
    rows.attribute.push([code, nameFr, nameEn, unit, facet]);
  }
  if (!facet) return;
  for (const { value, labelFr, labelEn } of values) {
    const key = `${code}:${value}`;
    if (told.has(key)) continue;
    told.add(key);
    rows.value.push([code, String(value), labelFr, labelEn, typeof value === "number" ? Math.round(value) : 0]);
  }
}

function productCells(line: number, draft: ProductDraft, source: string): Cell[] {
  const { department, category, brand, traits, variants } = draft;
  const straight =
    category.handle === department.handle ? department.handle : `${department.handle}/${category.handle}`;
  const path = draft.categoryPath ?? straight;
  const told = Object.fromEntries(
    traits.map(({ code, values }) => [code, values.length === 1 ? values[0]?.value : values.map(({ value }) => value)]),
  );
  return [
    ...[line, newId(), draft.source ?? source, draft.externalId, draft.handle, hashOf(draft)],
    !draft.hidden && variants.some(({ priceMinor }) => priceMinor !== null) ? "active" : "draft",
    ...[draft.nameFr, draft.nameEn, draft.descriptionFr, draft.descriptionEn],
    ...[department.handle, department.nameFr, department.nameEn],
    ...[category.handle, category.nameFr, category.nameEn, path],
    ...[draft.brandCode ?? (brand && (slug(brand) || null)), brand, draft.vatBasisPoints, draft.popularity],
    ...[JSON.stringify(draft.attributes ?? told), JSON.stringify(draft.options)],
    JSON.stringify(draft.oldPaths ?? []),
    JSON.stringify(draft.pictures ?? []),
    draft.relations ? JSON.stringify(draft.relations) : null,
  ];
}

/** What the source says, as one word: the same word again means that nothing changed. */
const hashOf = (draft: ProductDraft): string => createHash("sha1").update(JSON.stringify(draft)).digest("base64url");
