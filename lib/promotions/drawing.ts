import { z } from "zod";
import type { Input } from "./fields.ts";
import type { Sentence } from "./schema.ts";

/** One field of a form, drawn from the settings of a kind of condition or benefit. */
export type DrawnField = Readonly<{
  key: string;
  input: Input;
  label: Sentence;
  optional: boolean;
  /** What stands in it at first, as JSON. */
  preset: unknown;
  options: readonly Readonly<{ value: string; label: Sentence }>[];
  /** The values of the options are numbers. */
  numeric: boolean;
  /** The fields of a selection of articles, or those of one row. */
  fields: readonly DrawnField[];
}>;

/** A schema as zod tells it in JSON: what was given to `.meta()` stands beside the rest. */
type Told = Readonly<{
  input?: Input;
  label?: Sentence;
  options?: Readonly<Record<string, Sentence>>;
  default?: unknown;
  properties?: Readonly<Record<string, Told>>;
  required?: readonly string[];
  items?: Told & Readonly<{ type?: string }>;
}>;

/** The fields by which the settings of a kind are asked, in their order. */
export const drawnFields = (settings: z.ZodType): readonly DrawnField[] =>
  fieldsIn(z.toJSONSchema(settings, { io: "input" }) as Told);

const fieldsIn = ({ properties = {}, required = [] }: Told): DrawnField[] =>
  Object.entries(properties).flatMap(([key, told]) => {
    const { input, label, options = {}, items } = told;
    if (!input || !label) return [];
    return {
      key,
      input,
      label,
      optional: !required.includes(key) && told.default === undefined,
      preset: told.default,
      options: Object.entries(options).map(([value, named]) => ({ value, label: named })),
      numeric: items?.type === "number",
      fields: fieldsIn(input === "rows" ? (items ?? {}) : told),
    };
  });
