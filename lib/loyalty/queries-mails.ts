import { database } from "#lib/platform/database";
import { tierNamed } from "./rules.ts";
import { rulesNow } from "./sql/rules.ts";

/** What a mail to a member says of them; null for who is none any more. */
export async function memberToTell(accountId: string) {
  const [row] = await database.$queryRaw<
    { name: string; email: string; locale: string; number: string; tier: string; tierUntil: Date | null }[]
  >`
    SELECT a.name, a.email, a.locale, m.number, m.tier, m.tier_until AS "tierUntil"
    FROM member m JOIN account a ON a.id = m.account_id
    WHERE m.account_id = ${accountId}::uuid AND m.left_at IS NULL AND a.disabled_at IS NULL`;
  const published = row && (await rulesNow(database));
  return published ? { ...row, tier: tierNamed(published.program, row.tier) } : null;
}

type Ending = Readonly<{ accountId: string; amountMinor: number; endsAt: Date }>;

/** The cagnottes of members that end within so many days and of whose end nobody was told yet. */
export const endingCagnottes = (now: Date, days: number, limit: number): Promise<Ending[]> => database.$queryRaw`
  SELECT c.account_id AS "accountId", c.balance_minor AS "amountMinor", c.expires_at AS "endsAt"
  FROM credit c JOIN member m USING (account_id) JOIN account a ON a.id = c.account_id
  WHERE m.left_at IS NULL AND a.disabled_at IS NULL AND c.kind = 'club' AND c.state = 'active' AND c.balance_minor > 0 AND c.expires_at > ${now}
    AND c.expires_at <= ${new Date(now.getTime() + days * 86_400_000)}
    AND NOT EXISTS (
      SELECT FROM mail WHERE key = 'club_expiring:' || c.account_id || ':'
        || to_char(c.expires_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
  ORDER BY c.expires_at, c.id LIMIT ${limit}`;
