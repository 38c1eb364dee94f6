import { joinGroup } from "#lib/customers/groups";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { memberJoined } from "./facts.ts";
import { newMembershipNumber } from "./membership-number.ts";
import { tierOf } from "./rules.ts";
import { rulesNow } from "./sql/rules.ts";
import { clubGroup, tierGroup } from "./standing.ts";

type Joining = Readonly<{
  accountId: string;
  /** The words that were agreed to. */
  consent: string;
  /** Where, in a store. */
  place?: string;
  phone?: string | null;
}>;

/**
 * An account becomes a member, in the caller's command; asked twice it is one member. Who had left comes back with the number
 * they had, to the first tier. Refuses `no_club`.
 */
export async function joinOf(scene: Scene, { accountId, consent, place, phone }: Joining) {
  const { tx, now, actor, record, audit } = scene;
  const published = await rulesNow(tx);
  if (!published) return refuse({ code: "no_club" });
  const first = tierOf(published.program, 0);
  const joined = {
    ...{ joinedAt: now, joinedAtPlace: place ?? null, joinedBy: nameOf(actor) },
    ...{ consent, phone: phone ?? null, tier: first.code },
  };
  const made = await tx.member.createMany({
    data: [{ accountId, number: newMembershipNumber(), ...joined }],
    skipDuplicates: true,
  });
  const back = await tx.member.updateMany({
    where: { accountId, leftAt: { not: null } },
    data: { ...joined, leftAt: null },
  });
  if (made.count + back.count > 0) {
    await joinGroup(tx, accountId, clubGroup, now);
    await joinGroup(tx, accountId, tierGroup(first), now);
    record(memberJoined({ accountId }));
    audit({ subject: `account:${accountId}`, changes: { member: [null, true] } });
  }
  const { number } = await tx.member.findUniqueOrThrow({ where: { accountId }, select: { number: true } });
  return ok({ accountId, number });
}
