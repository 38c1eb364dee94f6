import type { ProductDetails, Rule } from "../schema.ts";

const promotional = /(gratuit|promo|soldes?\b|pas cher|meilleur prix|-\s?\d+\s?%)/iu;
const shouting = /\b\p{Lu}{5,}(\s+\p{Lu}{3,})+\b/u;
const placeholder = /\b(lorem ipsum|todo|xxx+|à compléter|test test)\b/iu;
/** Claims that need a proof beside them (law L15: dir. 2024/825, AGEC art. 13). */
const green =
  /(respectueu\p{L}* de l[’']environnement|neutre en carbone|éco-?friendly|écologique|biodégradable|bon pour la planète)/iu;
const boasting = /(n°\s?1\b|numéro un|le meilleur (du|de)|imbattable|révolutionnaire)/iu;
const contact = /(https?:\/\/|www\.|[\w.]+@[\w.]+\.\w{2,}|\b0[1-9](?:[ .]?\d{2}){4}\b)/iu;

const found = (pattern: RegExp, text: string): string | null => pattern.exec(text)?.[0] ?? null;
const when = (wrong: boolean, value: string | number = ""): string | null => (wrong ? String(value) : null);

type TextRule = Rule<ProductDetails>;
const rule = (id: string, broken: TextRule["broken"], owner: TextRule["owner"] = "catalogue"): TextRule => ({
  id,
  owner,
  broken,
});

/** Names and descriptions: there, in both languages, readable, and without claims nobody can prove. */
export const textRules: readonly TextRule[] = [
  rule("name-short", ({ nameFr }) => when(nameFr.length < 4, nameFr)),
  rule("name-long", ({ nameFr }) => when(nameFr.length > 80, nameFr.length)),
  rule("name-shouting", ({ nameFr }) => found(shouting, nameFr)),
  rule("name-promotional", ({ nameFr }) => found(promotional, nameFr)),
  rule("name-punctuated", ({ nameFr }) => when(/[.,;:!?-]$/.test(nameFr), nameFr.slice(-12))),
  rule("name-twin", ({ nameFr, twins }) => when(twins > 0, nameFr)),
  rule("name-english-missing", ({ missing }) => when(missing.includes("nameEn"))),
  rule("description-missing", ({ descriptionFr }) => when(descriptionFr.trim() === "")),
  rule("description-short", ({ descriptionFr }) => {
    const { length } = descriptionFr.trim();
    return when(length > 0 && length < 120, length);
  }),
  rule("description-english-missing", ({ missing }) => when(missing.includes("descriptionEn"))),
  rule("description-repeats-name", ({ nameFr, descriptionFr }) => when(descriptionFr.trim() === nameFr.trim())),
  rule("description-html", ({ descriptionFr }) => found(/<[a-z/][^>]*>/i, descriptionFr)),
  rule("description-exclaims", ({ descriptionFr }) => found(/!\s*!/, descriptionFr)),
  rule("description-one-block", ({ descriptionFr }) =>
    when(descriptionFr.length > 1_500 && !descriptionFr.includes("\n"), descriptionFr.length),
  ),
  rule("words-placeholder", ({ nameFr, descriptionFr }) => found(placeholder, `${nameFr} ${descriptionFr}`)),
  rule("words-spaced", ({ nameFr, descriptionFr }) => when(/\S {2,}\S/.test(`${nameFr}\n${descriptionFr}`))),
  rule("words-contact", ({ descriptionFr }) => found(contact, descriptionFr)),
  rule("claim-green", ({ nameFr, descriptionFr }) => found(green, `${nameFr} ${descriptionFr}`), "legal"),
  rule("claim-boasting", ({ nameFr, descriptionFr }) => found(boasting, `${nameFr} ${descriptionFr}`), "legal"),
];
