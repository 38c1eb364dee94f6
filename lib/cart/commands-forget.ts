import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { person, theirs } from "#lib/platform/person";

/** Somebody has their data erased: their carts go with all they hold (PRV-01). */
export const forgetCarts = command({
  name: "cart.forget_person",
  input: person,
  allow: "system",
  run: async (who, { tx }) => ok({ forgotten: (await tx.cart.deleteMany({ where: theirs(who) })).count }),
});

/** The carts nobody came back to go when their days are over; an ordered one goes too, since its order says it all. */
export const forgetOldCarts = command({
  name: "cart.forget_old",
  input: z.strictObject({ before: z.date() }),
  allow: "system",
  async run({ before }, { tx }) {
    return ok({
      forgotten: (await tx.cart.deleteMany({ where: { expiresAt: { lt: before } }, limit: portion })).count,
    });
  },
});
