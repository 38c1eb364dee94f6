import type { Trait } from "./draft.ts";
import { capital, slug } from "./wording.ts";

/** The shop's own codes for characteristics and their values, by what people call them: "couleur" is colour. */
export type Vocabulary = Readonly<{
  codes: Readonly<Record<string, string>>;
  /** By the characteristic's code, a colon, and the value. */
  values: Readonly<Record<string, string>>;
}>;

/** What the files of other shops leave open; asked for before such a file is taken. */
export type Settings = Readonly<{
  /** Where the file names no rate. */
  vatBasisPoints: number;
  /** Whether its prices are without VAT. */
  net: boolean;
  /** Of a table: the column of each field, those that become characteristics, and whose table it is. */
  mapping?: Readonly<Record<string, string | undefined>>;
  traits?: readonly string[];
  supplier?: string;
  vocabulary?: Vocabulary;
}>;

export const usualSettings: Settings = { vatBasisPoints: 2000, net: false };

const unsorted = ["À classer"];

/** "Maison > Cuisine > Poêles" is the category Poêles of the department Maison. */
export function placesOf(path: readonly string[]) {
  const named = path.map((name) => name.trim()).filter((name) => slug(name) !== "");
  const [first = "", ...others] = named.length > 0 ? named : unsorted;
  const last = others.at(-1) ?? first;
  const place = (name: string) => ({ handle: slug(name), nameFr: name.slice(0, 200), nameEn: null });
  return { department: place(first), category: place(last) };
}

type Choice = Readonly<{ name: string; value: string }>;

/** What the shop calls a characteristic, or else a code made of its name. */
export const codeOf = (name: string, { vocabulary }: Settings): string => vocabulary?.codes[slug(name)] ?? slug(name);

const wordOf = (name: string, value: string, settings: Settings): string =>
  settings.vocabulary?.values[`${codeOf(name, settings)}:${slug(value)}`] ?? slug(value);

/** A characteristic that filters lists, in the shop's own codes where it has them. */
export const traitOf = (name: string, texts: readonly string[], settings: Settings): Trait => ({
  code: codeOf(name, settings),
  nameFr: name,
  nameEn: null,
  unit: null,
  facet: true,
  values: texts.map((text) => ({ value: wordOf(name, text, settings), labelFr: capital(text), labelEn: null })),
});

/** The choices of a product from those of its variants, in the order in which the file names them. */
export function optionsOf(variants: readonly (readonly Choice[])[], settings: Settings) {
  const options = new Map<string, Readonly<{ name: string; values: Map<string, string> }>>();
  for (const { name, value } of variants.flat()) {
    const code = codeOf(name, settings);
    const option = options.get(code) ?? { name, values: new Map<string, string>() };
    options.set(code, option);
    const chosenOne = wordOf(name, value, settings);
    if (!option.values.has(chosenOne)) option.values.set(chosenOne, value);
  }
  return [...options].map(([code, { name, values }]) => ({
    code,
    labelFr: name,
    labelEn: null,
    values: [...values].map(([value, label]) => ({ code: value, labelFr: label, labelEn: null })),
  }));
}

export const chosen = (choices: readonly Choice[], settings: Settings): Readonly<Record<string, string>> =>
  Object.fromEntries(choices.map(({ name, value }) => [codeOf(name, settings), wordOf(name, value, settings)]));

/** The addresses of a product's pictures, each once; words beside them say what they show. */
export function picturesOf(told: readonly Readonly<{ address: string | null; alt?: string | null }>[]) {
  const known = new Map<string, string>();
  for (const { address, alt } of told) {
    const one = address?.trim();
    if (one && !known.has(one)) known.set(one, (alt ?? "").slice(0, 200));
  }
  return [...known].slice(0, 60).map(([address, alt]) => ({ address, alt }));
}

/** Peers write "0" or nothing where there is no barcode. */
export const barcodeOf = (text: string | null): string | null =>
  text !== null && /^\d{8,14}$/.test(text) && !/^0+$/.test(text) ? text : null;

/** The references of a product's variants; one that is missing or comes twice is told apart by its choices. */
export function skusOf(
  variants: readonly Readonly<{ sku: string | null; choices: readonly Choice[] }>[],
  fallback: string,
) {
  const taken = new Set<string>();
  return variants.map(({ sku, choices }, n) => {
    const ending = choices.map(({ value }) => slug(value)).join("-");
    const apart = [sku ?? fallback, ending].filter(Boolean).join("-");
    const one = [sku ?? apart, apart, `${apart}-${n + 1}`].find((name) => !taken.has(name)) ?? apart;
    taken.add(one);
    return one.slice(0, 64);
  });
}
