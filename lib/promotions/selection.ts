import { z } from "zod";
import type { Names } from "./clause.ts";
import { asked, keysField } from "./fields.ts";
import type { Standing } from "./scene.ts";
import type { Article, Sentence } from "./schema.ts";
import { listed, sentence } from "./words.ts";

/** Which articles a clause is about: those that every list given names, less the exceptions. No list: all of them. */
const lists = z.strictObject({
  categories: keysField("categories", "Rayons et catégories", "Departments and categories").default([]),
  brands: keysField("brands", "Marques", "Brands").default([]),
  skus: keysField("skus", "Articles", "Items").default([]),
  exceptCategories: keysField("categories", "Sauf ces rayons", "Except these departments").default([]),
  exceptBrands: keysField("brands", "Sauf ces marques", "Except these brands").default([]),
  exceptSkus: keysField("skus", "Sauf ces articles", "Except these items").default([]),
  fullPriceOnly: z
    .boolean()
    .default(false)
    .meta(asked("yes", "Sauf les prix déjà réduits", "Except reduced prices")),
});
export type Selection = z.output<typeof lists>;

/** Other articles than those the clause is about, where it may have some. */
export const otherSelection = lists
  .meta(asked("articles", "Articles avantagés, si d’autres", "Items rewarded, if others"))
  .optional();

export const selection = lists.prefault({}).meta(asked("articles", "Articles concernés", "Items concerned"));

/** Does the selection choose this article? Gift cards never are: they are money, not goods (rule 5.1). */
export function choosing(chosen: Selection): (article: Article) => boolean {
  const [skus, brands, categories] = [named(chosen.skus), named(chosen.brands), named(chosen.categories)];
  const exceptSkus = named(chosen.exceptSkus);
  const exceptBrands = named(chosen.exceptBrands);
  const exceptCategories = named(chosen.exceptCategories);
  return ({ kind, sku, brand, categories: paths }) =>
    kind !== "gift_card" &&
    !(skus && !skus.has(sku)) &&
    !(brands && !brands.has(brand ?? "")) &&
    !(categories && !paths.some((path) => categories.has(path))) &&
    !exceptSkus?.has(sku) &&
    !exceptBrands?.has(brand ?? "") &&
    !(exceptCategories && paths.some((path) => exceptCategories.has(path)));
}

/** What a list names; null when it names nothing, and so asks for nothing. */
const named = (keys: readonly string[]): ReadonlySet<string> | null => (keys.length > 0 ? new Set(keys) : null);

/** The same of a line, whose price may already be reduced. */
export function choosingLines(chosen: Selection): (standing: Standing) => boolean {
  const chooses = choosing(chosen);
  return ({ line, reduced }) => !(reduced && chosen.fullPriceOnly) && chooses(line);
}

/** "les articles de Cuisine ou Déco, sauf les prix déjà réduits". */
export function saysSelection(chosen: Selection, names: Names): Sentence {
  const named = (what: Parameters<Names>[0], keys: readonly string[]) =>
    listed([...new Map(keys.map((key) => names(what, key)).map((said) => [said.fr, said])).values()], "or");
  const parts: Sentence[] = [];
  const add = (keys: readonly string[], what: Parameters<Names>[0], fr: string, en: string) => {
    const { fr: inFrench, en: inEnglish } = named(what, keys);
    if (keys.length > 0) parts.push(sentence(`${fr}${inFrench}`, `${en}${inEnglish}`));
  };
  add(chosen.skus, "sku", " ", " ");
  add(chosen.categories, "category", " de ", " of ");
  add(chosen.brands, "brand", " de la marque ", " by ");
  add(chosen.exceptCategories, "category", ", sauf ", ", except ");
  add(chosen.exceptBrands, "brand", ", sauf la marque ", ", except ");
  add(chosen.exceptSkus, "sku", ", sauf ", ", except ");
  if (chosen.fullPriceOnly) parts.push(sentence(", sauf les prix déjà réduits", ", except reduced prices"));
  const narrowed = chosen.skus.length + chosen.categories.length + chosen.brands.length > 0;
  const all = sentence(narrowed ? "les articles" : "tous les articles", narrowed ? "the items" : "all items");
  return parts.reduce((said, part) => sentence(said.fr + part.fr, said.en + part.en), all);
}

/** What it excludes is all that it includes. */
export function choosesNothing(chosen: Selection): boolean {
  const emptied = (named: readonly string[], except: readonly string[]) =>
    named.length > 0 && named.every((key) => except.includes(key));
  return (
    emptied(chosen.categories, chosen.exceptCategories) ||
    emptied(chosen.brands, chosen.exceptBrands) ||
    emptied(chosen.skus, chosen.exceptSkus)
  );
}

/** The selections that a clause's settings hold. */
export const selectionsIn = ({ articles, rewards }: Readonly<Record<string, unknown>>): Selection[] =>
  [articles, rewards].flatMap((one) => lists.safeParse(one).data ?? []);
