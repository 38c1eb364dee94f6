import { database } from "#lib/platform/database";
import { readMembershipNumber } from "./membership-number.ts";

const most = 12;

/** The members who go by a number, a telephone, an address, or by the beginning of a name; their ids. */
export async function membersUnder(query: string): Promise<string[]> {
  const number = readMembershipNumber(query);
  const figures = query.replace(/[\s().-]/g, "");
  const isPhone = /^\+?\d{9,15}$/.test(figures);
  const like = `%${query.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await database.$queryRaw<{ id: string }[]>`
    SELECT m.account_id AS id FROM member m JOIN account a ON a.id = m.account_id
    WHERE a.disabled_at IS NULL AND m.left_at IS NULL AND CASE
      WHEN ${number}::text IS NOT NULL THEN m.number = ${number}
      WHEN ${isPhone} THEN m.phone = ${figures}
      WHEN ${query.includes("@")} THEN a.email = lower(${query})
      ELSE lower(unaccent(a.name)) LIKE lower(unaccent(${like})) END
    ORDER BY lower(unaccent(a.name)), a.id LIMIT ${most}`;
  return rows.map(({ id }) => id);
}

/** Whose membership it is; null for who is no member. */
export async function nameOfMember(accountId: string): Promise<string | null> {
  const [row] = await database.$queryRaw<{ name: string }[]>`
    SELECT a.name FROM member m JOIN account a ON a.id = m.account_id
    WHERE m.account_id = ${accountId}::uuid AND m.left_at IS NULL`;
  return row?.name ?? null;
}

/** A member as merchants see them: their card and what they earned, nothing that says who they are. */
export type MemberRow = Readonly<{
  number: string;
  tier: string;
  tierUntil: Date | null;
  points: number;
  balanceMinor: number;
  owedMinor: number;
  joinedAt: Date;
  joinedAtPlace: string | null;
  leftAt: Date | null;
}>;

/** Members by their card, the latest to join first; of a number that is none, nobody. */
export async function membersByCard(typed: string, page = 50): Promise<MemberRow[]> {
  const number = readMembershipNumber(typed);
  if (typed.trim() && number === null) return [];
  return database.$queryRaw<MemberRow[]>`
    SELECT m.number, m.tier, m.tier_until AS "tierUntil", m.points, m.owed_minor AS "owedMinor",
           coalesce((SELECT sum(balance_minor) FROM credit WHERE account_id = m.account_id AND kind = 'club'), 0)::int
             AS "balanceMinor",
           m.joined_at AS "joinedAt", m.joined_at_place AS "joinedAtPlace", m.left_at AS "leftAt"
    FROM member m WHERE ${number}::text IS NULL OR m.number = ${number}
    ORDER BY m.joined_at DESC, m.number LIMIT ${page}`;
}
