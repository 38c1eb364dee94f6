import { database } from "#lib/platform/database";
import { type CategoryRule, categoryRule } from "./category-rule.ts";

/** One line of the tree: a department, or a category in one. */
export type CategoryLine = Readonly<{
  id: string;
  parentId: string | null;
  path: string;
  nameFr: string;
  nameEn: string | null;
  hidden: boolean;
  picture: string | null;
  byRule: boolean;
  /** Products that are at home in it, of any status, and those chosen for it by hand. */
  own: number;
  chosen: number;
}>;

/** Every department and category in the order of the menu, each under its own. */
export const categoryTree = (): Promise<CategoryLine[]> => database.$queryRaw`
  SELECT c.id, c.parent_id AS "parentId", c.path, c.name_fr AS "nameFr", c.name_en AS "nameEn", c.hidden, c.picture,
         c.rule IS NOT NULL AS "byRule",
         (SELECT count(*)::int FROM product WHERE category_id = c.id) AS own,
         (SELECT count(*)::int FROM category_product x WHERE x.category_id = c.id AND NOT x.out) AS chosen
  FROM category c LEFT JOIN category parent ON parent.id = c.parent_id
  ORDER BY coalesce(parent.position, c.position), coalesce(parent.path, c.path), c.parent_id NULLS FIRST, c.position, c.path`;

/** A category with everything staff may edit; null when there is none. */
export async function categoryForEdit(id: string) {
  const found = await database.category.findUnique({
    where: { id },
    include: { parent: true, _count: { select: { products: true, children: true } } },
  });
  return found && { ...found, rule: ruleOf(found.rule) };
}
export type CategoryForEdit = NonNullable<Awaited<ReturnType<typeof categoryForEdit>>>;

const ruleOf = (kept: unknown): CategoryRule | null => (kept === null ? null : categoryRule.parse(kept));

export type ChosenProduct = Readonly<{
  id: string;
  handle: string;
  nameFr: string;
  nameEn: string | null;
  status: string;
  picture: string | null;
  out: boolean;
}>;

/** The products chosen for a category in their order, and those its rule must not bring. */
export const chosenProducts = (categoryId: string): Promise<ChosenProduct[]> => database.$queryRaw`
  SELECT p.id, p.handle, p.name_fr AS "nameFr", p.name_en AS "nameEn", p.status, x.out,
         (SELECT file FROM media WHERE product_id = p.id ORDER BY position LIMIT 1) AS picture
  FROM category_product x JOIN product p ON p.id = x.product_id
  WHERE x.category_id = ${categoryId}::uuid
  ORDER BY x.out, x.position, p.name_fr`;
