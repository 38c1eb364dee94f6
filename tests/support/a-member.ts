import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { joinClub } from "#lib/loyalty/commands-join";
import type { LoyaltyProgram } from "#lib/loyalty/rules";
import { database } from "#lib/platform/database";

/** A bare 3 % for everybody, 5 % from 500 € a year. */
export const aProgram: LoyaltyProgram = {
  tiers: [
    { code: "complice", nameFr: "Complice", nameEn: "Friend", fromPoints: 0, earnBasisPoints: 300, returnDays: 14 },
    { code: "fidele", nameFr: "Fidèle", nameEn: "Faithful", fromPoints: 500, earnBasisPoints: 500, returnDays: 30 },
  ],
  factors: [],
  expiryMonths: 12,
  birthdayMinor: 500,
};

/** The club opens with these rules. */
export const aClub = (program: LoyaltyProgram = aProgram) =>
  database.loyaltyRules.create({
    data: {
      ...{ number: 1, rules: program, authorName: "Jeanne", publishedBy: "Olivier" },
      publishedAt: new Date("2026-01-01T00:00:00Z"),
    },
  });

export const joinedAt = new Date("2026-11-01T09:00:00Z");

/** A customer who has joined; what they are to the commands. */
export async function aMember(name: string, now = joinedAt): Promise<Extract<Actor, { kind: "customer" }>> {
  const email = `${newId()}@courrier.example`;
  const { id } = await database.account.create({ data: { email, name, kind: "customer", createdAt: now } });
  const actor = { kind: "customer" as const, id, name, email };
  const joined = await joinClub(actor, { consent: "J’adhère au club Bonnefoy." }, { now });
  if (!joined.ok) throw new Error(joined.refusal.code);
  return actor;
}

export const standing = (accountId: string) => database.member.findUniqueOrThrow({ where: { accountId } });

/** What lies on a member's cagnotte, in cents. */
export const cagnotte = async (accountId: string): Promise<number> =>
  (await database.credit.findFirst({ where: { accountId, kind: "club" } }))?.balanceMinor ?? 0;

/** Gives a member something to spend, as a birthday would. */
export async function endow(accountId: string, amountMinor: number, now: Date): Promise<void> {
  const { post } = await import("#lib/loyalty/posting");
  const { lockMember } = await import("#lib/loyalty/sql/members");
  const { inTransaction } = await import("#lib/platform/database");
  await inTransaction(async (tx) => {
    const member = await lockMember(tx, accountId);
    if (!member) throw new Error("no member");
    const scene = { tx, now, actor: { kind: "system", name: "test" } as const };
    await post(scene, member, aProgram, { kind: "birthday", source: `test:${newId()}`, amountMinor });
    return ok(null);
  });
}
