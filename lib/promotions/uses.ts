import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Transaction } from "#lib/platform/database";
import { lockPromotions, releaseHeldOf, spendHeldOf, takeUses, type Use } from "./sql/hold-uses.ts";

/** What a priced cart says of a promotion that took something off. */
export type Applied = Readonly<{
  promotionId: string;
  version: number;
  amountMinor: number;
  /** The code that opened it. */
  code: string | null;
  limits: Limits;
}>;

/** Whether its uses, or those of its coupon, or what it may cost are counted, and whether by customer. */
export type Limits = "none" | "total" | "per_customer";

export type CodeExhausted = Readonly<{ code: "code_exhausted"; promotionId: string; refusedCode: string | null }>;

type Attempt = Readonly<{ attemptId: string; customerKey: string; now: Date }>;

/**
 * Keeps one use of every limited promotion for a checkout attempt, in the caller's transaction: all of them, or
 * `code_exhausted` names the first that was not to be had and the caller's command rolls back. Promotions that nothing
 * limits are not counted here, so that no row is fought over.
 */
export async function holdUses(
  tx: Transaction,
  { attemptId, customerKey, now }: Attempt,
  applied: readonly Applied[],
): Promise<Result<null, CodeExhausted>> {
  const limited = applied.filter(({ limits }) => limits !== "none");
  if (limited.length === 0) return ok(null);

  const perCustomer = limited.filter(({ limits }) => limits === "per_customer");
  if (perCustomer.length > 0)
    await lockPromotions(
      tx,
      limited.map(({ promotionId }) => promotionId),
    );
  const uses: Use[] = limited.map(({ promotionId, version, code, amountMinor }) => ({
    promotionId,
    version,
    code,
    amountMinor,
  }));
  const [missed] = await takeUses(tx, { attemptId, customerKey, uses, now });
  return missed
    ? refuse({ code: "code_exhausted", promotionId: missed.promotionId, refusedCode: missed.code })
    : ok(null);
}

const anyLimited = (applied: readonly Applied[]): boolean => applied.some(({ limits }) => limits !== "none");

/** The uses that an attempt held belong to its order from now on. */
export async function spendHeld(
  tx: Transaction,
  { attemptId, orderId }: Readonly<{ attemptId: string; orderId: string }>,
  applied: readonly Applied[],
): Promise<void> {
  if (anyLimited(applied)) await spendHeldOf(tx, attemptId, orderId);
}

/** Gives back what an attempt held. Does nothing when it holds nothing. */
export async function releaseHeld(tx: Transaction, attemptId: string, applied: readonly Applied[]): Promise<void> {
  if (anyLimited(applied)) await releaseHeldOf(tx, attemptId);
}
