import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockLists, unknownList } from "./locked.ts";
import { holder, listName, mostLists } from "./schema.ts";
import { readShareToken, shareToken } from "./share-link.ts";

const which = { holder, listId: z.uuid() };

/** A new list. Refuses `too_many_lists`. */
export const makeList = command({
  name: "wishlists.make",
  input: z.strictObject({ holder, name: listName }),
  allow: "anyone",
  async run({ holder, name }, { actor, tx, now }) {
    const { owner, lists } = await lockLists({ actor, tx }, holder);
    if (!owner) return unknownList;
    if (lists.length >= mostLists) return refuse({ code: "too_many_lists" });
    const id = newId();
    await tx.wishlist.create({ data: { id, ...owner, name, createdAt: now, updatedAt: now } });
    return ok({ listId: id });
  },
});

/** Refuses `list_not_found`. */
export const renameList = command({
  name: "wishlists.rename",
  input: z.strictObject({ ...which, name: listName }),
  allow: "anyone",
  async run({ holder, listId, name }, { actor, tx, now }) {
    const { owner } = await lockLists({ actor, tx }, holder);
    if (!owner) return unknownList;
    const where = { id: listId, ...owner };
    const { count } = await tx.wishlist.updateMany({ where, data: { name, updatedAt: now } });
    return count > 0 ? ok({ listId }) : unknownList;
  },
});

/** Forgets a list with all it holds; its link is dead. Refuses `list_not_found`. */
export const dropList = command({
  name: "wishlists.drop",
  input: z.strictObject(which),
  allow: "anyone",
  async run({ holder, listId }, { actor, tx }) {
    const { owner } = await lockLists({ actor, tx }, holder);
    if (!owner) return unknownList;
    const { count } = await tx.wishlist.deleteMany({ where: { id: listId, ...owner } });
    return count > 0 ? ok(null) : unknownList;
  },
});

/**
 * Whoever has its link may read a list from now on, or nobody any more. A link that serves already goes on, so that those
 * who were sent it keep it. Refuses `list_not_found`.
 */
export const shareList = command({
  name: "wishlists.share",
  input: z.strictObject({ ...which, shared: z.boolean() }),
  allow: "anyone",
  async run({ holder, listId, shared }, { actor, tx, now }) {
    const { lists } = await lockLists({ actor, tx }, holder);
    const list = lists.find(({ id }) => id === listId);
    if (!list) return unknownList;
    const serving = list.sharedAt && readShareToken(shareToken(listId, list.sharedAt), now);
    const sharedAt = shared ? (serving?.sharedAt ?? now) : null;
    await tx.wishlist.update({ where: { id: listId }, data: { sharedAt } });
    return ok({ listId });
  },
});
