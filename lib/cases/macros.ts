import type { Locale } from "#lib/kernel/locale";
import type { MacroAct } from "./acts.ts";
import type { Topic } from "./schema.ts";

/**
 * What a macro may speak of. Each is a fact of the case it is used in, or is missing there: a promise that stands has no
 * delayed day, a late one does not stand.
 */
export const variables = [
  "name",
  "order",
  "promised",
  "stands",
  "expected",
  "delayed",
  "carrier",
  "tracking",
  "delivery",
  "total",
] as const;
export type Variable = (typeof variables)[number];
export type Facts = Readonly<Partial<Record<Variable, string | null>>>;

export type Macro = Readonly<{
  code: string;
  /** What it is suggested for. */
  topics: readonly Topic[];
  title: Readonly<Record<Locale, string>>;
  text: Readonly<Record<Locale, string>>;
  acts: readonly MacroAct[];
}>;

const placeholder = /\{(\w+)\}/g;

export type Filled = Readonly<{ text: string; missing: readonly Variable[] }>;

/** A macro with the facts of a case in their places; `missing` are those it has not: such a text is not sent. */
export function fillMacro({ text }: Macro, facts: Facts, locale: Locale): Filled {
  const missing = new Set<Variable>();
  const filled = text[locale].replace(placeholder, (_, name: Variable) => {
    const fact = facts[name]?.trim();
    if (!fact) missing.add(name);
    return fact || `{${name}}`;
  });
  return { text: filled, missing: [...missing] };
}

/** What a text speaks of that no case can know. */
export const unknownVariables = (text: string): readonly string[] =>
  [...text.matchAll(/\{([^{}]*)\}/g)].flatMap(([, name = ""]) => (isVariable(name) ? [] : name));

const isVariable = (name: string): name is Variable => variables.some((one) => one === name);

/** A text that still has an empty place in it. */
export const hasHole = (text: string): boolean => variables.some((name) => text.includes(`{${name}}`));

/** What suits a topic first, and among those what was used last. */
export const byFit =
  (topic: Topic, recent: readonly string[]) =>
  (a: Macro, b: Macro): number => {
    const rank = (one: Macro) =>
      (one.topics.includes(topic) ? 0 : 10) + (recent.includes(one.code) ? recent.indexOf(one.code) : 9);
    return rank(a) - rank(b);
  };
