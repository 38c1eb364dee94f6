import type { Actor } from "#lib/kernel/actor";
import { database, Prisma } from "#lib/platform/database";
import { ownerOf } from "./owner.ts";
import type { SharedWishlist, WishlistItemView, WishlistView } from "./schema.ts";
import { readShareToken, shareToken } from "./share-link.ts";

type Item = WishlistItemView & Readonly<{ listId: string }>;

/** The lists of whoever asks, the oldest first, each with what was kept last first. */
export async function wishlistsOf(actor: Actor, holder?: string): Promise<WishlistView[]> {
  const owner = ownerOf(actor, holder);
  if (!owner) return [];
  const lists = await database.wishlist.findMany({ where: owner, orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  const items = await itemsOf(lists.map(({ id }) => id));
  return lists.map(({ id, name, sharedAt }) => ({
    id,
    name,
    link: sharedAt && shareToken(id, sharedAt),
    items: items.filter(({ listId }) => listId === id).map(({ listId: _, ...item }) => item),
  }));
}

/** The products whose hearts are full for this visitor, by handle: every page asks, so nothing else is read. */
export async function wishedHandles(actor: Actor, holder?: string): Promise<string[]> {
  const owner = ownerOf(actor, holder);
  if (!owner) return [];
  const theirs =
    "accountId" in owner
      ? Prisma.sql`account_id = ${owner.accountId}::uuid`
      : Prisma.sql`holder_hash = ${owner.holderHash}`;
  const rows = await database.$queryRaw<{ handle: string }[]>`
    SELECT DISTINCT p.handle FROM wishlist w JOIN wishlist_item i ON i.wishlist_id = w.id JOIN product p ON p.id = i.product_id
    WHERE ${theirs}`;
  return rows.map(({ handle }) => handle);
}

/** A list that somebody shared, for whoever has its link; null once the link is dead. */
export async function sharedWishlist(token: string, now: Date): Promise<SharedWishlist | null> {
  const which = readShareToken(token, now);
  const list = which && (await database.wishlist.findFirst({ where: which, select: { id: true, name: true } }));
  if (!list) return null;
  return { name: list.name, handles: (await itemsOf([list.id])).map(({ handle }) => handle) };
}

const itemsOf = (lists: readonly string[]): Promise<Item[]> => database.$queryRaw`
  SELECT i.id, i.wishlist_id AS "listId", p.handle, i.note
  FROM wishlist_item i JOIN product p ON p.id = i.product_id
  WHERE i.wishlist_id = ANY(${[...lists]}::uuid[]) ORDER BY i.added_at DESC, i.id DESC`;
