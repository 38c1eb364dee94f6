import { z } from "zod";
import type { Sentence } from "./schema.ts";

/** How the admin asks for a field. */
export type Input =
  | "money"
  | "percent"
  | "quantity"
  | "categories"
  | "brands"
  | "skus"
  | "sku"
  | "groups"
  | "stores"
  | "methods"
  | "choice"
  | "choices"
  | "time"
  | "yes"
  | "articles"
  | "rows";

/** The label and the input of a field, for `.meta()`: the admin's form is drawn from the schema. */
export const asked = (input: Input, fr: string, en: string, options?: Readonly<Record<string, Sentence>>) => ({
  input,
  label: { fr, en },
  ...(options ? { options } : {}),
});

const largestAmount = 100_000_000;
const keys = z.array(z.string().trim().min(1).max(120)).max(500);

/** Cents, VAT included. */
export const moneyField = (fr: string, en: string) =>
  z
    .int()
    .min(1)
    .max(largestAmount)
    .meta(asked("money", fr, en));
/** Basis points: 2 000 is 20 %. */
export const percentField = (fr: string, en: string) =>
  z
    .int()
    .min(1)
    .max(10_000)
    .meta(asked("percent", fr, en));
export const quantityField = (fr: string, en: string) =>
  z
    .int()
    .min(1)
    .max(1_000)
    .meta(asked("quantity", fr, en));
export const keysField = (input: Input, fr: string, en: string) => keys.meta(asked(input, fr, en));
export const someKeysField = (input: Input, fr: string, en: string) => keys.min(1).meta(asked(input, fr, en));
