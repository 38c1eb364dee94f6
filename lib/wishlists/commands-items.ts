import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { lockLists, unknownList } from "./locked.ts";
import type { Owner } from "./owner.ts";
import { holder, mostItems, noteText } from "./schema.ts";

const handle = z.string().min(1).max(200);
const unknownItem = refuse({ code: "item_not_found" });

/**
 * The heart: keeps a product in the first list, which is made if there is none, or takes it out of every list it is in.
 * Refuses `product_not_found`, `list_full`, and `list_not_found` from who has neither account nor token.
 */
export const toggleWish = command({
  name: "wishlists.toggle",
  input: z.strictObject({ holder, handle }),
  allow: "anyone",
  async run({ holder, handle }, { actor, tx, now }) {
    const { owner, lists } = await lockLists({ actor, tx }, holder);
    if (!owner) return unknownList;
    const product = await tx.product.findUnique({ where: { handle, status: "active" }, select: { id: true } });
    if (!product) return refuse({ code: "product_not_found" });
    const everywhere = { productId: product.id, wishlist: owner };
    const { count } = await tx.wishlistItem.deleteMany({ where: everywhere });
    if (count > 0) return ok({ kept: false });
    const kept = await keep({ tx, now }, lists[0]?.id ?? (await firstList({ tx, now }, owner)), product.id);
    return kept.ok ? ok({ kept: true }) : kept;
  },
});

async function firstList({ tx, now }: Pick<Scene, "tx" | "now">, owner: Owner): Promise<string> {
  const { id } = await tx.wishlist.create({ data: { id: newId(), ...owner, createdAt: now, updatedAt: now } });
  return id;
}

async function keep({ tx, now }: Pick<Scene, "tx" | "now">, wishlistId: string, productId: string, note = "") {
  if ((await tx.wishlistItem.count({ where: { wishlistId } })) >= mostItems) return refuse({ code: "list_full" });
  const item = { id: newId(), wishlistId, productId, note, addedAt: now };
  await tx.wishlistItem.createMany({ data: [item], skipDuplicates: true });
  await tx.wishlist.update({ where: { id: wishlistId }, data: { updatedAt: now } });
  return ok(null);
}

/** Takes one thing out of its list. Refuses `item_not_found`. */
export const dropItem = command({
  name: "wishlists.drop_item",
  input: z.strictObject({ holder, itemId: z.uuid() }),
  allow: "anyone",
  async run({ holder, itemId }, { actor, tx }) {
    const { owner } = await lockLists({ actor, tx }, holder);
    if (!owner) return unknownItem;
    const { count } = await tx.wishlistItem.deleteMany({ where: { id: itemId, wishlist: owner } });
    return count > 0 ? ok(null) : unknownItem;
  },
});

/** What its owner notes beside a thing: a size, for whom. Refuses `item_not_found`. */
export const noteItem = command({
  name: "wishlists.note_item",
  input: z.strictObject({ holder, itemId: z.uuid(), note: noteText.default("") }),
  allow: "anyone",
  async run({ holder, itemId, note }, { actor, tx }) {
    const { owner } = await lockLists({ actor, tx }, holder);
    if (!owner) return unknownItem;
    const { count } = await tx.wishlistItem.updateMany({
      where: { id: itemId, wishlist: owner },
      data: { note },
    });
    return count > 0 ? ok(null) : unknownItem;
  },
});

/** Moves a thing to another of one's own lists, with its note. Refuses `item_not_found`, `list_not_found`, `list_full`. */
export const moveItem = command({
  name: "wishlists.move_item",
  input: z.strictObject({ holder, itemId: z.uuid(), listId: z.uuid() }),
  allow: "anyone",
  async run({ holder, itemId, listId }, { actor, tx, now }) {
    const { owner, lists } = await lockLists({ actor, tx }, holder);
    const item = owner && (await tx.wishlistItem.findFirst({ where: { id: itemId, wishlist: owner } }));
    if (!item) return unknownItem;
    if (!lists.some(({ id }) => id === listId)) return unknownList;
    await tx.wishlistItem.delete({ where: { id: itemId } });
    return keep({ tx, now }, listId, item.productId, item.note);
  },
});
