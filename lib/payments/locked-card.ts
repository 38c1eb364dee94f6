import type { Transaction } from "#lib/platform/database";

type Kept = Readonly<{ accountId: string; fingerprint: string | null; paymentMethodId: string }>;
type Twin = Readonly<{ id: string; paymentMethodId: string; consentedAt: Date; takenOffAt: Date | null }>;

/** The same card as its owner let us keep it another time, or took it off, which nobody else changes until this transaction ends; or null. */
export async function lockTwin(tx: Transaction, { accountId, fingerprint, paymentMethodId }: Kept) {
  const [twin] = await tx.$queryRaw<Twin[]>`
    SELECT id, payment_method_id AS "paymentMethodId", consented_at AS "consentedAt", taken_off_at AS "takenOffAt"
    FROM saved_card
    WHERE account_id = ${accountId}::uuid AND fingerprint = ${fingerprint} AND payment_method_id <> ${paymentMethodId}
    FOR UPDATE`;
  return twin ?? null;
}
