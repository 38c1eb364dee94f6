import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { database } from "#lib/platform/database";
import type { ProfileView, SessionView } from "./schema.ts";
import { seenEvery, sessionHolds } from "./session-rules.ts";

type SessionRow = Readonly<{
  id: string;
  lastSeenAt: Date;
  expiresAt: Date;
  accountId: string;
  kind: "customer" | "staff";
  name: string;
  email: string;
  permissions: string[];
  storeCodes: string[];
}>;

/**
 * Who stands behind a session, with their permissions as they are now: one query on each request, so that signing out
 * elsewhere, disabling an account or changing a role takes effect at once. Null when the session has ended.
 */
export async function actorOfSession(sessionId: string, now: Date): Promise<Actor | null> {
  const [row] = await database.$queryRaw<SessionRow[]>`
    SELECT s.id, s.last_seen_at AS "lastSeenAt", s.expires_at AS "expiresAt",
           a.id AS "accountId", a.kind::text, a.name, a.email,
           coalesce(array_agg(DISTINCT p.name) FILTER (WHERE p.name IS NOT NULL), '{}') AS permissions,
           coalesce(array_agg(DISTINCT ar.store_code) FILTER (WHERE ar.store_code IS NOT NULL), '{}') AS "storeCodes"
    FROM session s
    JOIN account a ON a.id = s.account_id AND a.disabled_at IS NULL
    LEFT JOIN account_role ar ON ar.account_id = a.id
    LEFT JOIN role r ON r.code = ar.role_code
    LEFT JOIN LATERAL unnest(r.permissions) AS p (name) ON true
    WHERE s.id = ${sessionId}::uuid
    GROUP BY s.id, a.id`;
  if (!row || !sessionHolds(row, now)) return null;
  if (now.getTime() - row.lastSeenAt.getTime() > seenEvery) {
    await database.session.updateMany({ where: { id: row.id }, data: { lastSeenAt: now } });
  }
  return row.kind === "customer"
    ? { kind: "customer", id: row.accountId, name: row.name, email: row.email }
    : {
        kind: "staff",
        id: row.accountId,
        name: row.name,
        permissions: new Set(row.permissions),
        storeCodes: row.storeCodes,
      };
}

export const profileOf = async (accountId: string): Promise<ProfileView | null> => {
  const account = await database.account.findUnique({
    where: { id: accountId },
    select: { id: true, kind: true, email: true, name: true, locale: true },
  });
  return account && { ...account, locale: account.locale === "en" ? "en" : "fr" };
};

/** The browsers signed in to an account now, the latest seen first. */
export async function sessionsOf(accountId: string, now: Date): Promise<SessionView[]> {
  const rows = await database.session.findMany({
    where: { accountId, expiresAt: { gt: now } },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return rows.map(({ id, createdAt, lastSeenAt, userAgent }) => ({
    id,
    createdAt: createdAt.toISOString(),
    lastSeenAt: lastSeenAt.toISOString(),
    userAgent,
  }));
}

/** An address that is being changed, as its mails are written. */
export async function emailChangeById(id: string) {
  const change = await database.emailChange.findUnique({
    where: { id },
    include: { account: { select: { name: true, locale: true } } },
  });
  if (!change) return null;
  const { accountId, oldEmail, newEmail, account } = change;
  const locale: Locale = account.locale === "en" ? "en" : "fr";
  return { accountId, oldEmail, newEmail, name: account.name, locale };
}

/** Whether somebody has an account that can be used with this address. */
export const isTaken = async (email: string): Promise<boolean> =>
  (await database.account.count({ where: { email, emailVerifiedAt: { not: null } } })) > 0;
