import { z } from "zod";

/** What kind of value an attribute takes. */
export const attributeKinds = ["text", "number", "boolean", "choice", "choices", "range", "date"] as const;
export type AttributeKind = (typeof attributeKinds)[number];

/** What the rule must know of an attribute: its kind, and the codes of its values where they are a list. */
export type Attribute = Readonly<{ code: string; kind: AttributeKind; values: readonly string[] }>;

/** Why a value is none of its attribute. */
export type AttributeFault =
  | "not_text"
  | "not_a_number"
  | "not_yes_or_no"
  | "unknown_choice"
  | "not_a_range"
  | "upside_down"
  | "not_a_date";

const most = 2000;
const sentence = z
  .string()
  .trim()
  .min(1)
  .max(most)
  .refine((text) => !text.includes("\0"));
const text = z.union([sentence, z.strictObject({ fr: sentence, en: sentence })]);
const figure = z.number().min(-1e12).max(1e12);
const range = z.strictObject({ min: figure, max: figure });
const day = z.iso.date();

const says = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;
const isOneOf = (values: readonly string[], value: unknown) => typeof value === "string" && values.includes(value);
const areSomeOf = (values: readonly string[], value: unknown) =>
  Array.isArray(value) &&
  value.length > 0 &&
  new Set(value).size === value.length &&
  value.every((one) => isOneOf(values, one));

/**
 * Why `value` cannot stand for this attribute; null when it can. A text is one text, or one in each language; a range
 * has two ends in their order; a date is a day of the calendar.
 */
export function attributeFault(value: unknown, { kind, values }: Attribute): AttributeFault | null {
  switch (kind) {
    case "text":
      return says(text, value) ? null : "not_text";
    case "number":
      return says(figure, value) ? null : "not_a_number";
    case "boolean":
      return typeof value === "boolean" ? null : "not_yes_or_no";
    case "choice":
      return isOneOf(values, value) ? null : "unknown_choice";
    case "choices":
      return areSomeOf(values, value) ? null : "unknown_choice";
    case "range":
      return rangeFault(range.safeParse(value).data);
    case "date":
      return says(day, value) ? null : "not_a_date";
  }
}

const rangeFault = (ends: z.infer<typeof range> | undefined): AttributeFault | null =>
  !ends ? "not_a_range" : ends.min > ends.max ? "upside_down" : null;

/** The kinds whose values can stand in a filter: each is one of few things. */
export const filters = (kind: AttributeKind): boolean => kind !== "text" && kind !== "range" && kind !== "date";

/** The kinds that are chosen from a list of values. */
export const isListed = (kind: AttributeKind): boolean => kind === "choice" || kind === "choices";
