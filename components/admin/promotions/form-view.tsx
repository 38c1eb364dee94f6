import type { Messages } from "#lib/language/translator";
import type { DrawnField } from "#lib/promotions/drawing";
import type { Typed } from "#lib/promotions/typed";

/** The words of the form as they stand in the messages: none of them has a figure to fill in. */
export type PromotionFormWords = Messages["promotionForm"];

export type Choice = Readonly<{ value: string; label: string; depth?: number }>;

/** A field of a clause in one language. */
export type FieldView = Readonly<{
  key: string;
  input: DrawnField["input"];
  label: string;
  optional: boolean;
  options: readonly Choice[];
  fields: readonly FieldView[];
}>;
export type KindView = Readonly<{ title: string; fields: readonly FieldView[]; lanes: readonly string[] }>;

/** All that the form of a promotion needs and that does not change while it is filled in. */
export type FormView = Readonly<{
  conditions: Readonly<Record<string, KindView>>;
  benefits: Readonly<Record<string, KindView>>;
  lists: Readonly<
    Record<
      "categories" | "brands" | "groups" | "stores" | "methods" | "places" | "stacking" | "lanes",
      readonly Choice[]
    >
  >;
  words: PromotionFormWords;
}>;

/** What the draft does, told anew whenever something is changed: every text is ready to show. */
export type Insight = Readonly<{
  sentence: string | null;
  warnings: readonly string[];
  /** What must be said yes to by somebody else, or where there is nobody waits for a quarter of an hour. */
  second: "somebody" | "nobody" | null;
  /** It begins later. */
  planned: boolean;
  limits: string | null;
  law: readonly Readonly<{ tone: "fine" | "note" | "warning"; text: string }>[];
  stacking: readonly Readonly<{ name: string; text: string }>[];
  basket: BasketInsight | null;
  /** What the articles named in the form are called. */
  names: Readonly<Record<string, string>>;
}>;

export type BasketInsight = Readonly<{
  lines: readonly Readonly<{
    sku: string;
    name: string;
    picture: string | null;
    detail: string;
    total: string;
    off: string;
  }>[];
  sums: readonly Readonly<{ name: string; amount: string; off: boolean }>[];
  total: string;
  margin: string | null;
  notes: readonly string[];
  neighbours: readonly Readonly<{ name: string; text: string; off: boolean }>[];
  verdicts: readonly Readonly<{ name: string; text: string; off: boolean }>[];
}>;

/** What a form that was sent comes back with, in its refusal. */
export type Redrawn = Readonly<{ code: string; typed: Typed; insight: Insight; stamp: string; focus: string | null }>;
