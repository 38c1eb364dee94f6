import { navigation } from "#lib/catalogue/queries";
import { customerGroups } from "#lib/customers/queries";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { stores } from "#lib/stores/queries";

/** The lists there are: departments with their categories, by path, stores and groups of customers, by code. */
export async function listNames(locale: Locale) {
  const [departments, all, known] = await Promise.all([navigation(locale), stores(locale), customerGroups()]);
  const categories = departments.flatMap(({ path, name, categories: within }) => [
    { path, name },
    ...within.map((one) => ({ path: one.path, name: `${name} › ${one.name}` })),
  ]);
  const places = all.map(({ code, name }) => ({ code, name }));
  const groups = known.map(({ code, name }) => ({ code, name: inLocale(name, locale) }));
  const names = new Map([
    ...categories.map(({ path, name }) => [path, name] as const),
    ...[...places, ...groups].map(({ code, name }) => [code, name] as const),
  ]);
  return { categories, stores: places, groups, names };
}
