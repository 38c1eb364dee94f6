import type { Transaction } from "#lib/platform/database";

type Kept = Readonly<{ accountId: string; fingerprint: string | null; paymentMethodId: string }>;

/** The same card as its owner let us keep it another time, which nobody else changes until this transaction ends; or null. */
export async function lockTwin(tx: Transaction, { accountId, fingerprint, paymentMethodId }: Kept) {
  const [twin] = await tx.$queryRaw<{ id: string; paymentMethodId: string; consentedAt: Date }[]>`
    SELECT id, payment_method_id AS "paymentMethodId", consented_at AS "consentedAt" FROM saved_card
    WHERE account_id = ${accountId}::uuid AND fingerprint = ${fingerprint} AND payment_method_id <> ${paymentMethodId}
    FOR UPDATE`;
  return twin ?? null;
}
