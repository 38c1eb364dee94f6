import type { Bilingual } from "#lib/kernel/locale";

/**
 * What a block may be asked for. From the registry of blocks come the editor's form, the reading of what was typed and
 * what has to be there before a page is published.
 */
export type Field =
  | Readonly<{ is: "words"; max: number; long?: true; optional?: true }>
  | Readonly<{ is: "products"; min: number; max: number }>
  | Readonly<{ is: "product"; optional?: true }>
  | Readonly<{ is: "category"; optional?: true }>
  | Readonly<{ is: "categories"; min: number; max: number }>
  | Readonly<{ is: "address" }>
  | Readonly<{ is: "number"; min: number; max: number; usual: number }>;

/** What a field holds: texts in both languages, handles of products, paths of categories and of pages. */
type Held = {
  words: Bilingual;
  products: readonly string[];
  product: string;
  category: string;
  categories: readonly string[];
  address: string;
  number: number;
};
export type ValueOf<F extends Field> = Held[F["is"]];
export type Value = Held[keyof Held];

/** What a field holds before anybody has typed. */
export function blank(field: Field): Value {
  if (field.is === "words") return { fr: "", en: null };
  if (field.is === "products" || field.is === "categories") return [];
  return field.is === "number" ? field.usual : "";
}

/** The names of a field's controls: a text has one for each language. */
export const controlsOf = (name: string, field: Field): readonly string[] =>
  field.is === "words" ? [`${name}.fr`, `${name}.en`] : [name];

/** What was typed, as a value; null when it is no such thing or longer than it may be. */
export function readField(name: string, field: Field, typed: Readonly<Record<string, string>>): Value | null {
  const text = (typed[name] ?? "").trim();
  if (field.is === "words") {
    const [fr, en] = [typed[`${name}.fr`] ?? "", typed[`${name}.en`] ?? ""].map((one) => one.trim());
    return Math.max(fr?.length ?? 0, en?.length ?? 0) > field.max ? null : { fr: fr ?? "", en: en || null };
  }
  if (field.is === "products" || field.is === "categories") {
    const keys = [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
    return keys.length > field.max || keys.some((key) => key.length > 200) ? null : keys;
  }
  if (field.is === "number") {
    const number = text === "" ? field.usual : Number(text);
    return Number.isInteger(number) && number >= field.min && number <= field.max ? number : null;
  }
  return text.length > 200 ? null : text;
}
