import { navigation } from "#lib/catalogue/queries";
import { brandsInBrief } from "#lib/catalogue/queries-admin";
import { movedCategories } from "#lib/catalogue/queries-former-paths";
import { customerGroups } from "#lib/customers/queries";
import { deliveryMethods } from "#lib/delivery/queries";
import type { Names } from "#lib/promotions/clause";
import { articlesOf } from "#lib/promotions/queries-articles";
import { storesInBrief } from "#lib/stores/queries";

/** Everything a clause may name, as lists to choose from, in both languages. */
export async function namedThings() {
  const [fr, en, brands, groups, stores, methods] = await Promise.all([
    navigation("fr"),
    navigation("en"),
    brandsInBrief(),
    customerGroups(),
    storesInBrief(),
    deliveryMethods(),
  ]);
  return {
    categories: fr.flatMap((department, i) => [
      { value: department.path, fr: department.name, en: en[i]?.name ?? department.name, depth: 0 },
      ...department.categories.map((category, k) => ({
        value: category.path,
        fr: category.name,
        en: en[i]?.categories[k]?.name ?? category.name,
        depth: 1,
      })),
    ]),
    brands: brands.map(({ code, name }) => ({ value: code, fr: name, en: name, depth: 0 })),
    groups: groups.map(({ code, name }) => ({ value: code, fr: name.fr, en: name.en ?? name.fr, depth: 0 })),
    stores: stores.map(({ code, city }) => ({ value: code, fr: city, en: city, depth: 0 })),
    places: [...new Set(methods.map(({ route }) => route.place.code))].map((code) => {
      const name = stores.find((store) => store.code === code)?.city ?? code;
      return { value: code, fr: name, en: name, depth: 0 };
    }),
    methods: methods.map(({ code, name }) => ({ value: code, fr: name.fr, en: name.en ?? name.fr, depth: 0 })),
  };
}
export type NamedThings = Awaited<ReturnType<typeof namedThings>>;

/** The same as the sentences ask for it; articles are looked up by the references given, and a category that moved is called what it is now. */
export async function namesFrom(things: NamedThings, skus: readonly string[]): Promise<Names> {
  const [found, moves] = await Promise.all([articlesOf(skus), movedCategories()]);
  const articles = new Map(found.map(({ sku, name }) => [sku, name]));
  const lists = {
    category: things.categories,
    brand: things.brands,
    group: things.groups,
    store: things.stores,
    method: things.methods,
  };
  return (what, key) => {
    const named = what === "category" ? (moves.get(key) ?? key) : key;
    const thing = what === "sku" ? articles.get(key) : lists[what].find(({ value }) => value === named);
    return thing ?? { fr: key, en: key };
  };
}

/** Every article that the clauses of these promotions name. */
export function skusIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(skusIn);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    if (key === "sku" && typeof inside === "string") return [inside];
    if (/skus$/i.test(key) && Array.isArray(inside)) return inside.map(String);
    return skusIn(inside);
  });
}
