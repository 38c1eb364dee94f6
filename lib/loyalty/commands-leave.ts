import { z } from "zod";
import { leaveGroup } from "#lib/customers/groups";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { lockMember } from "./sql/members.ts";
import { clubGroup, groupOfTier } from "./standing.ts";

/**
 * A member leaves: card, tier, prices and birthday end at once. What lies on the cagnotte was earned and stays theirs to
 * spend on line until its day, and what they bought as a member earns what was agreed. Asked twice they have left once.
 */
export const leaveClub = command({
  name: "loyalty.leave",
  input: z.strictObject({ agreed: z.literal("1") }),
  allow: "customer",
  async run(_, { tx, now, actor, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const member = await lockMember(tx, accountId);
    if (!member || member.leftAt) return ok(null);
    await leaveGroup(tx, accountId, groupOfTier(member.tier));
    await leaveGroup(tx, accountId, clubGroup.code);
    const ended = { tierUntil: null, phone: null, birthday: null };
    await tx.member.update({ where: { accountId }, data: { leftAt: now, ...ended } });
    audit({ subject: `account:${accountId}`, changes: { member: [true, null] } });
    return ok(null);
  },
});
