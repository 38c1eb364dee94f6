import { leaveGroup } from "#lib/customers/groups";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, person } from "#lib/platform/person";
import { lockMember } from "./sql/members.ts";
import { clubGroup, groupOfTier } from "./standing.ts";

/** Somebody has their data erased: of the member a number is left, by which the ledger still adds up (PRV-01). */
export const forgetMember = command({
  name: "loyalty.forget_person",
  input: person,
  allow: "system",
  async run({ accountId }, { tx, now }) {
    const member = accountId ? await lockMember(tx, accountId) : null;
    if (!member) return ok({ forgotten: 0 });
    const where = { accountId: member.accountId };
    await leaveGroup(tx, member.accountId, groupOfTier(member.tier));
    await leaveGroup(tx, member.accountId, clubGroup.code);
    const nobody = { phone: null, birthday: null, consent: "", joinedBy: forgottenName };
    await tx.member.update({ where, data: { ...nobody, tierUntil: null, leftAt: member.leftAt ?? now } });
    return ok({ forgotten: 1 });
  },
});
