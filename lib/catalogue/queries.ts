import { canBeLookedUp } from "#lib/kernel/address";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import { carries } from "#lib/platform/page-scope";
import type { CategoryView, Navigation } from "./schema.ts";
import { navigationTag } from "./tags.ts";

type NavigationRow = Readonly<{
  id: string;
  parentId: string | null;
  path: string;
  nameFr: string;
  nameEn: string | null;
}>;

/** The departments and their categories, in their order. */
export async function navigation(locale: Locale): Promise<Navigation> {
  carries(navigationTag);
  const rows = await database.$queryRaw<NavigationRow[]>`/* prepared */
    SELECT id, parent_id AS "parentId", path, name_fr AS "nameFr", name_en AS "nameEn"
    FROM category WHERE NOT hidden ORDER BY position, path`;
  const childrenOf = (id: string | null) => rows.filter(({ parentId }) => parentId === id);
  const link = ({ path, nameFr, nameEn }: NavigationRow) => ({
    path,
    name: inLocale({ fr: nameFr, en: nameEn }, locale),
  });
  return childrenOf(null).map((department) => ({
    ...link(department),
    categories: childrenOf(department.id).map(link),
  }));
}

/** What the article with this SKU is called, sold or not; null when there never was one. */
export async function articleName(sku: string, locale: Locale): Promise<string | null> {
  if (!canBeLookedUp(sku)) return null;
  const variant = await database.variant.findUnique({
    where: { sku },
    select: { product: { select: { nameFr: true, nameEn: true } } },
  });
  return variant && inLocale({ fr: variant.product.nameFr, en: variant.product.nameEn }, locale);
}

type CategoryRow = Readonly<{
  path: string;
  nameFr: string;
  nameEn: string | null;
  introFr: string | null;
  introEn: string | null;
  layout: "grid" | "list";
  hidden: boolean;
  picture: string | null;
  seoTitleFr: string | null;
  seoTitleEn: string | null;
  seoDescriptionFr: string | null;
  seoDescriptionEn: string | null;
  parent: Readonly<{ path: string; nameFr: string; nameEn: string | null }> | null;
  children: readonly Readonly<{ path: string; nameFr: string; nameEn: string | null; count: number }>[];
}>;

/** A department or a category with what it holds ("maison-deco", "maison-deco/luminaires"); null when there is none. */
export async function category(path: string, locale: Locale): Promise<CategoryView | null> {
  carries(navigationTag);
  if (!canBeLookedUp(path)) return null;
  const [row] = await database.$queryRaw<CategoryRow[]>`/* prepared */
    SELECT c.path, c.name_fr AS "nameFr", c.name_en AS "nameEn", c.intro_fr AS "introFr", c.intro_en AS "introEn",
           c.layout, c.hidden, c.picture, c.seo_title_fr AS "seoTitleFr", c.seo_title_en AS "seoTitleEn",
           c.seo_description_fr AS "seoDescriptionFr", c.seo_description_en AS "seoDescriptionEn",
           (SELECT json_build_object('path', p.path, 'nameFr', p.name_fr, 'nameEn', p.name_en)
            FROM category p WHERE p.id = c.parent_id) AS parent,
           coalesce((
             SELECT json_agg(json_build_object('path', k.path, 'nameFr', k.name_fr, 'nameEn', k.name_en, 'count',
                      (SELECT count(*)::int FROM product WHERE category_id = k.id AND status = 'active'))
                    ORDER BY k.position, k.path)
             FROM category k WHERE k.parent_id = c.id AND NOT k.hidden), '[]') AS children
    FROM category c WHERE c.path = ${path}`;
  if (!row) return null;

  const name = (of: { nameFr: string; nameEn: string | null }) => inLocale({ fr: of.nameFr, en: of.nameEn }, locale);
  return {
    path: row.path,
    name: name(row),
    intro: row.introFr && inLocale({ fr: row.introFr, en: row.introEn }, locale),
    layout: row.layout,
    hidden: row.hidden,
    picture: row.picture,
    seoTitle: row.seoTitleFr && inLocale({ fr: row.seoTitleFr, en: row.seoTitleEn }, locale),
    seoDescription: row.seoDescriptionFr && inLocale({ fr: row.seoDescriptionFr, en: row.seoDescriptionEn }, locale),
    children: row.children.map((child) => ({ path: child.path, name: name(child), count: child.count })),
    crumbs: row.parent ? [{ path: row.parent.path, name: name(row.parent) }] : [],
  };
}
