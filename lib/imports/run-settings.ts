import { z } from "zod";
import { usualSettings } from "./peers.ts";

/** What a column of a table may say. Without a name the table is a supplier's price list of articles the shop knows. */
export const tableFields = [
  "reference",
  "ean",
  "name",
  "description",
  "brand",
  "category",
  "price",
  "stock",
  "weight",
  "pictures",
  "cost",
  "packSize",
] as const;
export type TableField = (typeof tableFields)[number];

const column = z.string().max(200);

/** How the files of a run are read; kept with it, and by name for the next file of the same supplier. */
export const runSettings = z.object({
  vatBasisPoints: z.int().min(0).max(3000).default(usualSettings.vatBasisPoints),
  net: z.boolean().default(usualSettings.net),
  /** Column of each field; only tables that no dialect knows have it. */
  mapping: z.partialRecord(z.enum(tableFields), column).default({}),
  /** Columns that become characteristics of the product. */
  traits: z.array(column).max(60).default([]),
  /** Whose list it is: a supplier of ours for a price list, any name for a table of products. */
  supplier: z.string().max(60).default(""),
  columns: z.array(column).max(500).default([]),
  /** The columns by which the dialect was known. */
  knownBy: z.array(column).default([]),
  /** The first values of each column, to map by. */
  sample: z.record(column, z.array(z.string())).default({}),
});
export type RunSettings = z.output<typeof runSettings>;

/** A table that names no product says what a supplier asks for those we have. */
export const isPriceList = (source: string, { mapping }: Pick<RunSettings, "mapping">): boolean =>
  source === "table" && mapping.name === undefined && mapping.cost !== undefined;
