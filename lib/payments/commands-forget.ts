import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person } from "#lib/platform/person";
import { cardholderForgotten } from "./facts.ts";

/** Somebody has their data erased: their cards go here, and at the provider who they are, with its cards, after (PRV-01). */
export const forgetCardholder = command({
  name: "payments.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx, record }) {
    if (!accountId) return ok({ forgotten: 0 });
    const known = await tx.savedCard.findMany({ where: { accountId }, distinct: "customerId" });
    for (const { customerId } of known) record(cardholderForgotten({ customerId }));
    return ok({ forgotten: (await tx.savedCard.deleteMany({ where: { accountId } })).count });
  },
});
