import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person } from "#lib/platform/person";
import { cardForgotten } from "./facts.ts";

/** Somebody has their data erased: their cards go here, and at the provider after (PRV-01). */
export const forgetCardholder = command({
  name: "payments.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx, record }) {
    if (!accountId) return ok({ forgotten: 0 });
    const cards = await tx.savedCard.findMany({ where: { accountId }, select: { paymentMethodId: true } });
    for (const { paymentMethodId } of cards) record(cardForgotten({ paymentMethodId }));
    return ok({ forgotten: (await tx.savedCard.deleteMany({ where: { accountId } })).count });
  },
});
