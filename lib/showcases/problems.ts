import type { Bilingual } from "#lib/kernel/locale";
import { handleIn } from "./arranged.ts";
import { type Block, fieldsOf, heldIn } from "./blocks.ts";
import type { Field, Value } from "./fields.ts";
import type { ShowcaseContent } from "./schema.ts";

/** What is sold now: a page that names anything else would have a hole. */
export type Known = Readonly<{ products: ReadonlySet<string>; categories: ReadonlySet<string> }>;

export type ProblemCode = "missing" | "too_few" | "unknown_product" | "unknown_category" | "bad_address";
/** `field` of a block, or of the page itself where `blockId` is null. */
export type Problem = Readonly<{ blockId: string | null; field: string; code: ProblemCode; named?: string }>;

/** Why a draft can't be published yet; nothing when it can. English may be missing: French is then shown. */
export function problemsOf({ title, summary, blocks }: ShowcaseContent, known: Known): readonly Problem[] {
  const own = Object.entries({ title, summary }).filter(([, words]) => words.fr === "");
  const empty = blocks.length === 0 ? ["blocks"] : [];
  return [
    ...[...own.map(([field]) => field), ...empty].map((field): Problem => ({ blockId: null, field, code: "missing" })),
    ...blocks.flatMap((block) => problemsIn(block, known)),
  ];
}

const problemsIn = (block: Block, known: Known): Problem[] =>
  fieldsOf(block.kind).flatMap(([name, field]) =>
    problemsWith(field, heldIn(block, name), known).map((found) => ({ blockId: block.id, field: name, ...found })),
  );

function problemsWith(field: Field, value: Value | undefined, known: Known): Omit<Problem, "blockId" | "field">[] {
  const asked = !("optional" in field && field.optional);
  switch (field.is) {
    case "words":
      return asked && (value as Bilingual).fr === "" ? [{ code: "missing" }] : [];
    case "address":
      return value === "" ? [{ code: "missing" }] : isOwnAddress(String(value)) ? [] : [{ code: "bad_address" }];
    case "product":
    case "category":
      if (value === "") return asked ? [{ code: "missing" }] : [];
      return unknown(field.is, [String(value)], known);
    case "products":
    case "categories": {
      const keys = value as readonly string[];
      if (keys.length < field.min) return [{ code: "too_few", named: String(field.min) }];
      return unknown(field.is === "products" ? "product" : "category", keys, known);
    }
    case "number":
      return [];
  }
}

function unknown(what: "product" | "category", keys: readonly string[], known: Known) {
  const there = what === "product" ? known.products : known.categories;
  const code = what === "product" ? ("unknown_product" as const) : ("unknown_category" as const);
  return keys.filter((key) => !there.has(handleIn(key))).map((named) => ({ code, named }));
}

/** A page of this shop, written without its language: "/c/cuisine-table?facet=x". */
export const isOwnAddress = (address: string): boolean => /^\/(?!\/)[\w\-/.~%?=&,]*$/.test(address);
