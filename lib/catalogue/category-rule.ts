import { z } from "zod";
import { words } from "./words.ts";

const most = 50;
const values = z.array(z.string().trim().min(1).max(200)).min(1).max(most);
const minor = z.int().min(0).max(100_000_000).nullable().default(null);
const figure = z.number().min(-1e12).max(1e12).nullable().default(null);

const isBounded = ({ min, max }: Readonly<{ min: number | null; max: number | null }>): boolean =>
  (min !== null || max !== null) && (min === null || max === null || min <= max);

/** One thing that is asked of a product; of several values, one is enough. `not` asks for the contrary. */
const ruleCondition = z.discriminatedUnion("field", [
  z.strictObject({ field: z.literal("type"), not: z.boolean().default(false), values }),
  z.strictObject({ field: z.literal("brand"), not: z.boolean().default(false), values }),
  /** Paths of departments and categories. */
  z.strictObject({ field: z.literal("category"), not: z.boolean().default(false), values }),
  /** What a product or one of its variants says of an attribute: codes of a list, or words as they are written. */
  z.strictObject({
    field: z.literal("attribute"),
    not: z.boolean().default(false),
    code: words.min(1).max(60),
    values,
  }),
  z
    .strictObject({
      field: z.literal("figure"),
      not: z.boolean().default(false),
      code: words.min(1).max(60),
      min: figure,
      max: figure,
    })
    .refine(isBounded),
  /** The lowest price of its variants, today, in cents. */
  z
    .strictObject({ field: z.literal("price"), not: z.boolean().default(false), min: minor, max: minor })
    .refine(isBounded),
  z.strictObject({ field: z.literal("new"), not: z.boolean().default(false), days: z.int().min(1).max(3650) }),
  /** "any", "online" or the code of a store. */
  z.strictObject({ field: z.literal("stock"), not: z.boolean().default(false), at: z.string().min(1).max(12) }),
]);
export type RuleCondition = z.output<typeof ruleCondition>;

/** Which products a category shows besides its own: those of which all, or any, of the conditions hold. */
export const categoryRule = z.strictObject({
  match: z.enum(["all", "any"]),
  conditions: z.array(ruleCondition).min(1).max(most),
});
export type CategoryRule = z.output<typeof categoryRule>;

/** The same rule, naming the categories that moved by their new paths. */
export const withMoved = (rule: CategoryRule, moves: ReadonlyMap<string, string>): CategoryRule => ({
  ...rule,
  conditions: rule.conditions.map((one) =>
    one.field === "category" ? { ...one, values: one.values.map((path) => moves.get(path) ?? path) } : one,
  ),
});

/** Whether what it brings changes by the mere passing of time. */
export const turnsWithTime = ({ conditions }: CategoryRule): boolean => conditions.some(({ field }) => field === "new");
