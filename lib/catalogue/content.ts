import { z } from "zod";
import { legalFacts } from "./legal-facts.ts";
import { saleTerms } from "./sale-terms.ts";
import { holdsHtml, words } from "./words.ts";

export const name = words.min(2).max(200);
/** The last part of its address. */
export const handle = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(120);
const text = words.max(10_000);
/** English may be left empty: the French then stands in for it. */
export const orNothing = <T extends z.ZodType<string>>(text: T) =>
  z.union([z.literal("").transform(() => null), z.null(), text]);
/** The rates of French VAT, in basis points. */
export const vatRates = [0, 210, 550, 1000, 2000] as const;

const side = z.int().min(0).max(100_000);
const instant = z.iso.datetime({ offset: true }).transform((at) => new Date(at).toISOString());

/** What is said of a product and how it is sold: what staff edit, and what each of its versions keeps. */
export const productContent = z.strictObject({
  handle,
  status: z.enum(["draft", "active", "archived"]),
  nameFr: name,
  nameEn: orNothing(name),
  descriptionFr: text,
  descriptionEn: orNothing(text),
  categoryPath: z.string().min(1).max(200),
  brandCode: z.string().max(120).nullable(),
  typeCode: z.string().max(60).nullable(),
  attributes: z.record(z.string().max(120), z.json()),
  legal: legalFacts,
  saleTerms,
  storeOnly: z.boolean(),
  shippingClass: words.min(1).max(40),
  vatBasisPoints: z.literal(vatRates),
  ecoFeeMinor: z.int().min(0).max(100_000),
  /** Millimetres. */
  dimensions: z.strictObject({ length: side, width: side, height: side }).nullable(),
  /** When it goes on sale by itself, and when it is archived (RFC 3339). */
  publishAt: instant.nullable(),
  unpublishAt: instant.nullable(),
});
export type ProductContent = z.output<typeof productContent>;

/**
 * The descriptions in which somebody now writes HTML, as issues of the input. One that holds some since it was taken in
 * from elsewhere may stay as it is: a form sends it back with every save, its line ends written another way.
 */
export const htmlWritten = (before: ProductContent, after: ProductContent) =>
  (["descriptionFr", "descriptionEn"] as const)
    .filter((field) => holdsHtml(after[field] ?? "") && inOneLine(before[field]) !== inOneLine(after[field]))
    .map((field) => ({ path: [field], message: "", code: "custom" }));

const inOneLine = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

export type Changes = Readonly<Record<string, readonly [before: unknown, after: unknown]>>;

/** What a save really changes, field by field, before and after. */
export const contentChanges = (before: ProductContent, after: ProductContent): Changes =>
  Object.fromEntries(
    Object.keys(productContent.shape)
      .map((field) => field as keyof ProductContent)
      .filter((field) => !alike(before[field], after[field]))
      .map((field) => [field, [before[field], after[field]]]),
  );

/** Whether two values say the same, whatever the order of their names. */
export const alike = (one: unknown, other: unknown): boolean =>
  JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, inner]) => [key, sorted(inner)]));
};

/** The attributes after a save: null takes one away, what is not named stays. */
export const attributesAfter = (
  before: ProductContent["attributes"],
  wanted: Readonly<Record<string, unknown>> = {},
): ProductContent["attributes"] =>
  Object.fromEntries(
    Object.entries({ ...before, ...(wanted as ProductContent["attributes"]) }).filter(([, value]) => value !== null),
  );
