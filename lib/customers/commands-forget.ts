import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person } from "#lib/platform/person";

/** Somebody has their data erased: company, terms, groups and what they agreed to go (PRV-01). */
export const forgetCustomer = command({
  name: "customers.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx }) {
    if (!accountId) return ok({ forgotten: 0 });
    const where = { accountId };
    await tx.customerGroupMember.deleteMany({ where });
    await tx.company.deleteMany({ where });
    await tx.accountTerms.deleteMany({ where });
    return ok({ forgotten: (await tx.consent.deleteMany({ where })).count });
  },
});
