import { ok, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import { formerlyOf } from "./former-paths.ts";

/** Where a category stood, and where it stands. */
export type Place = Readonly<{ from: string; to: string }>;

/** A category as it stands, kept from others until the end. Refuses `unknown_category`, `edited_meanwhile`. */
export async function standingCategory(tx: Transaction, { id, version }: Readonly<{ id: string; version?: number }>) {
  await tx.$queryRaw`SELECT FROM category WHERE id = ${id}::uuid FOR UPDATE`;
  const category = await tx.category.findUnique({ where: { id } });
  if (!category) return refuse({ code: "unknown_category" });
  if (version !== undefined && category.version !== version)
    return refuse({ code: "edited_meanwhile", version: category.version });
  return ok(category);
}

/**
 * The path of a category of this handle under this parent. There are departments and categories in them, nothing below.
 * Refuses `unknown_category` for the parent, `category_under_itself`, `category_too_deep`, `handle_taken`,
 * and `handle_held` for an address that another one had, by which promotions and pages may still name it.
 */
export async function placeFor(
  tx: Transaction,
  { parentId, handle }: Readonly<{ parentId: string | null; handle: string }>,
  id?: string,
) {
  const parent = parentId === null ? null : await tx.category.findUnique({ where: { id: parentId } });
  if (parentId !== null && !parent) return refuse({ code: "unknown_category", field: "parentId" });
  if (parentId !== null && (parentId === id || parent?.parentId === id))
    return refuse({ code: "category_under_itself", field: "parentId" });
  const holds = id ? await tx.category.count({ where: { parentId: id } }) : 0;
  if (parent && (parent.parentId !== null || holds > 0))
    return refuse({ code: "category_too_deep", field: "parentId" });
  const path = parent ? `${parent.path}/${handle}` : handle;
  const taken = await tx.category.findUnique({ where: { path }, select: { id: true } });
  if (taken && taken.id !== id) return refuse({ code: "handle_taken", field: "handle", handle });
  const former = await formerlyOf(tx, path);
  return former && former.categoryId !== id ? refuse({ code: "handle_held", field: "handle", handle }) : ok({ path });
}
