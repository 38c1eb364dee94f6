import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person } from "#lib/platform/person";

/** Somebody has their data erased: their address book goes (PRV-01). */
export const forgetAddresses = command({
  name: "addresses.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx }) {
    if (!accountId) return ok({ forgotten: 0 });
    return ok({ forgotten: (await tx.accountAddress.deleteMany({ where: { accountId } })).count });
  },
});
