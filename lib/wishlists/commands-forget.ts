import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person } from "#lib/platform/person";

/** Somebody has their data erased: their lists go with their notes, and the links to them (PRV-01). */
export const forgetKeeper = command({
  name: "wishlists.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx }) {
    if (!accountId) return ok({ forgotten: 0 });
    return ok({ forgotten: (await tx.wishlist.deleteMany({ where: { accountId } })).count });
  },
});
