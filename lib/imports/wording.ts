import type { Trait } from "./draft.ts";

/** "Été à Noël" → "ete-a-noel", as it may stand in an address. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");

/** "jeux-video" → "Jeux video", for sources that name things by code only. */
export const spelledOut = (code: string): string => capital(code.replaceAll("-", " "));

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** A string field of a record, trimmed; "" when it is absent or something else. */
export const textOf = (value: unknown): string => (typeof value === "string" ? value.replaceAll("\0", "").trim() : "");

type Named = Readonly<{ code: string; nameFr: string; nameEn: string | null; unit?: string }>;

/** A characteristic that filters lists; its texts become codes with a label: "noir" → code noir, label "Noir". */
export const codedTrait = (of: Named, texts: readonly string[]): Trait => ({
  ...of,
  unit: of.unit ?? null,
  facet: true,
  values: texts.map((text) => ({ value: slug(text), labelFr: capital(text), labelEn: null })),
});

/** A characteristic that is read and searched but filters nothing: a number, yes or no, or plain words. */
export const plainTrait = (of: Named, value: string | number | boolean): Trait => ({
  ...of,
  unit: of.unit ?? null,
  facet: false,
  values: [{ value, labelFr: String(value), labelEn: null }],
});
