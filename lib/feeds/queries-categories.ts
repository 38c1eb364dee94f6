import { inLocale, type Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { type GoogleCategories, googleCategoryOf } from "./google-categories.ts";

const mappedCategories = () =>
  database.feedCategory.findMany({
    select: { categoryId: true, googleId: true, category: { select: { path: true } } },
  });

/** What Google calls our categories, for those that have a number of their own. */
export const googleCategories = async (): Promise<GoogleCategories> =>
  new Map((await mappedCategories()).map(({ category, googleId }) => [category.path, googleId]));

export type MappedCategory = Readonly<{
  id: string;
  name: string;
  /** 0 for a department, 1 below it, … */
  depth: number;
  own: number | null;
  /** The number it has from a category above. */
  inherited: string | null;
}>;

/** Every category with its number, each under the one it stands in. */
export async function categoriesForGoogle(locale: Locale): Promise<MappedCategory[]> {
  const [categories, known] = await Promise.all([
    database.category.findMany({
      select: {
        id: true,
        path: true,
        parentId: true,
        nameFr: true,
        nameEn: true,
        feed: { select: { googleId: true } },
      },
      orderBy: [{ position: "asc" }, { path: "asc" }],
    }),
    googleCategories(),
  ]);
  const under = Map.groupBy(categories, ({ parentId }) => parentId);
  const listed = (parent: string | null, depth: number): MappedCategory[] =>
    (under.get(parent) ?? []).flatMap(({ id, path, nameFr, nameEn, feed }) => [
      {
        ...{ id, depth, name: inLocale({ fr: nameFr, en: nameEn }, locale), own: feed?.googleId ?? null },
        inherited: googleCategoryOf(path.slice(0, Math.max(0, path.lastIndexOf("/"))), known),
      },
      ...listed(id, depth + 1),
    ]);
  return listed(null, 0);
}
