import { minorOf } from "#lib/kernel/minor-of";
import type { RuleCondition } from "./category-rule.ts";

export const ruleFields = ["type", "brand", "category", "attribute", "figure", "price", "new", "stock"] as const;
export type RuleField = (typeof ruleFields)[number];

/** A condition as it stands in the form: everything is words, and most of it is empty. Prices are in euros. */
export type DraftCondition = Readonly<{
  field: RuleField;
  not: boolean;
  values: readonly string[];
  code: string;
  min: string;
  max: string;
  days: string;
  at: string;
}>;

export const emptyCondition = (field: RuleField): DraftCondition => ({
  field,
  not: false,
  values: [],
  code: "",
  min: "",
  max: "",
  days: field === "new" ? "30" : "",
  at: field === "stock" ? "any" : "",
});

/** A condition as the form shows it. */
export function draftOf(condition: RuleCondition): DraftCondition {
  const empty = { ...emptyCondition(condition.field), not: condition.not };
  switch (condition.field) {
    case "attribute":
      return { ...empty, code: condition.code, values: condition.values };
    case "figure":
      return { ...empty, code: condition.code, min: textOf(condition.min), max: textOf(condition.max) };
    case "price":
      return { ...empty, min: eurosOf(condition.min), max: eurosOf(condition.max) };
    case "new":
      return { ...empty, days: String(condition.days) };
    case "stock":
      return { ...empty, at: condition.at };
    default:
      return { ...empty, values: condition.values };
  }
}

/** What the form says of a condition, for `categoryRule` to judge: what was not filled in is not there. */
export function conditionOf({ field, not, values, code, min, max, days, at }: DraftCondition): unknown {
  switch (field) {
    case "attribute":
      return { field, not, code, values };
    case "figure":
      return { field, not, code, min: figureOf(min), max: figureOf(max) };
    case "price":
      return { field, not, min: min === "" ? null : minorOf(min), max: max === "" ? null : minorOf(max) };
    case "new":
      return { field, not, days: figureOf(days) };
    case "stock":
      return { field, not, at };
    default:
      return { field, not, values };
  }
}

const textOf = (figure: number | null): string => (figure === null ? "" : String(figure));
const eurosOf = (minor: number | null): string => (minor === null ? "" : (minor / 100).toFixed(2).replace(".", ","));
const figureOf = (typed: string): number | null => {
  const figure = Number(typed.trim().replace(",", "."));
  return typed.trim() === "" ? null : figure;
};
