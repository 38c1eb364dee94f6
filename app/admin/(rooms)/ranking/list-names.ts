import { navigation } from "#lib/catalogue/queries";
import type { Locale } from "#lib/kernel/locale";
import { stores } from "#lib/stores/queries";

/** The lists there are: departments with their categories, by path, and stores, by code. */
export async function listNames(locale: Locale) {
  const [departments, all] = await Promise.all([navigation(locale), stores(locale)]);
  const categories = departments.flatMap(({ path, name, categories: within }) => [
    { path, name },
    ...within.map((one) => ({ path: one.path, name: `${name} › ${one.name}` })),
  ]);
  const places = all.map(({ code, name }) => ({ code, name }));
  const names = new Map([
    ...categories.map(({ path, name }) => [path, name] as const),
    ...places.map(({ code, name }) => [code, name] as const),
  ]);
  return { categories, stores: places, names };
}
