import type { Transaction } from "#lib/platform/database";
import { hashToken, newToken } from "#lib/platform/tokens";

export type TokenPurpose = "verify_email" | "reset_password" | "sign_in";

const hour = 60 * 60_000;
/** How long a mailed link serves: a reset gives the account away, so it is short (AUT-04). */
const life = { verify_email: 24 * hour, reset_password: hour / 4, sign_in: hour / 4 } as const;
/** The first password of an account that can do nothing yet: time for a holiday. */
export const invitationLife = 7 * 24 * hour;

/**
 * A new link's token for the mail that is being written; only its hash is stored. Links sent before it for the same
 * purpose stop working.
 */
export async function issueEmailToken(
  tx: Transaction,
  { accountId, purpose, lifeMs = life[purpose] }: { accountId: string; purpose: TokenPurpose; lifeMs?: number },
  now: Date,
): Promise<string> {
  const token = newToken();
  await tx.emailToken.deleteMany({ where: { accountId, purpose } });
  await tx.emailToken.create({
    data: { hash: hashToken(token), accountId, purpose, expiresAt: new Date(now.getTime() + lifeMs) },
  });
  return token;
}

/** Uses a token up and gives its account; null when it is unknown, for another purpose, used or too old. */
export async function takeEmailToken(
  tx: Transaction,
  { token, purpose }: { token: string; purpose: TokenPurpose },
  now: Date,
): Promise<string | null> {
  const [taken] = await tx.$queryRaw<{ accountId: string }[]>`
    UPDATE email_token SET used_at = ${now}
    WHERE hash = ${hashToken(token)} AND purpose = ${purpose}::token_purpose AND used_at IS NULL AND expires_at > ${now}
    RETURNING account_id AS "accountId"`;
  return taken?.accountId ?? null;
}
