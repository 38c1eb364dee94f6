import { cagnotteOf } from "#lib/credit/queries";
import { database } from "#lib/platform/database";
import { monthsLater } from "./months.ts";
import { type LoyaltyProgram, tierNamed } from "./rules.ts";
import type { LedgerLine, MemberView } from "./schema.ts";
import { pointsSince } from "./sql/members.ts";
import { rulesNow } from "./sql/rules.ts";

/** The rules that hold now; null while there is no club. */
export const programNow = async (): Promise<LoyaltyProgram | null> => (await rulesNow(database))?.program ?? null;

/** What somebody may still spend of a cagnotte, member or no more. */
export async function cagnotteLeft(accountId: string, now: Date): Promise<Pick<MemberView, "balance" | "expiresAt">> {
  const credit = await cagnotteOf(accountId);
  const isAlive = credit?.expiresAt && new Date(credit.expiresAt) > now;
  return isAlive ? { balance: credit.balance, expiresAt: credit.expiresAt } : { balance: 0, expiresAt: null };
}

/** A member as they stand now; null for who is none. */
export async function memberOf(accountId: string, now: Date): Promise<MemberView | null> {
  const [member, published, credit] = await Promise.all([
    database.member.findUnique({ where: { accountId, leftAt: null } }),
    rulesNow(database),
    cagnotteLeft(accountId, now),
  ]);
  if (!member || !published) return null;
  const { program } = published;
  const points = await pointsSince(database, accountId, monthsLater(now, -12));
  const tier = tierNamed(program, member.tier);
  const above = program.tiers.find(({ fromPoints }) => fromPoints > tier.fromPoints);
  return {
    ...{ accountId, number: member.number, owed: member.owedMinor, birthday: member.birthday, program, tier, points },
    ...credit,
    tierUntil: member.tierUntil?.toISOString() ?? null,
    next: above ? { tier: above, points: Math.max(0, above.fromPoints - points) } : null,
  };
}

/** What happened on a member's cagnotte, the latest first: what the club did, and what the cagnotte paid or got back. */
export const ledgerOfMember = (accountId: string, limit = 50): Promise<LedgerLine[]> => database.$queryRaw`
  SELECT * FROM (
    SELECT 'l' || e.id AS id, e.at, e.kind::text AS kind, e.credited_minor AS amount, e.owed_minor AS owed,
           o.number AS "orderNumber", CASE WHEN p.source = 'till' THEN split_part(p.key, ':', 3) END AS receipt
    FROM loyalty_entry e LEFT JOIN loyalty_purchase p ON p.id = e.purchase_id LEFT JOIN orders o ON o.id = p.order_id
    WHERE e.account_id = ${accountId}::uuid AND (e.credited_minor <> 0 OR e.owed_minor <> 0)
    UNION ALL
    SELECT 'c' || e.id, e.at, e.kind::text, e.amount_minor, 0, o.number, NULL
    FROM credit c JOIN credit_entry e ON e.credit_id = c.id LEFT JOIN orders o ON o.id = e.order_id
    WHERE c.account_id = ${accountId}::uuid AND c.kind = 'club' AND e.reason NOT LIKE 'club: %'
  ) one ORDER BY at DESC, id DESC LIMIT ${limit}`;

/** What an order has earned a member by now; null when it is nobody's of the club. */
export async function earnedByOrder(orderId: string): Promise<number | null> {
  const purchase = await database.loyaltyPurchase.findUnique({ where: { orderId }, select: { earnedMinor: true } });
  return purchase?.earnedMinor ?? null;
}
