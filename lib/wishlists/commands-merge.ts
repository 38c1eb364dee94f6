import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { hashToken } from "#lib/platform/tokens";
import { lockLists } from "./locked.ts";
import { holder } from "./schema.ts";

/**
 * After sign-in: the lists of this browser become the customer's. One that goes by the name of a list they have joins it,
 * what is in both stays once with its owner's note. Done once: the token opens nothing afterwards (ACL-07).
 */
export const claimLists = command({
  name: "wishlists.claim",
  input: z.strictObject({ holder: holder.unwrap() }),
  allow: "customer",
  async run({ holder }, { actor, tx }) {
    if (actor.kind !== "customer") return refuse({ code: "not_a_customer" });
    const { lists: theirs } = await lockLists({ actor, tx }, undefined);
    const brought = await tx.wishlist.findMany({ where: { holderHash: hashToken(holder) } });
    for (const { id, name } of brought) {
      const same = theirs.find((list) => list.name === name);
      if (same) {
        await tx.$executeRaw`
          INSERT INTO wishlist_item (id, wishlist_id, product_id, note, added_at)
          SELECT gen_random_uuid(), ${same.id}::uuid, product_id, note, added_at FROM wishlist_item WHERE wishlist_id = ${id}::uuid
          ON CONFLICT (wishlist_id, product_id) DO NOTHING`;
        await tx.wishlist.delete({ where: { id } });
      } else {
        await tx.wishlist.update({ where: { id }, data: { accountId: actor.id, holderHash: null } });
      }
    }
    return ok({ brought: brought.length });
  },
});

const year = 365 * 24 * 60 * 60_000;

/** Forgets what a browser without an account has not touched for a year: its cookie is gone. */
export const forgetLists = command({
  name: "wishlists.forget",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const where = { accountId: null, updatedAt: { lt: new Date(now.getTime() - year) } };
    return ok({ forgotten: (await tx.wishlist.deleteMany({ where, limit: portion })).count });
  },
});
