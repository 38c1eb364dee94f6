import type Stripe from "stripe";
import type { PayoutEntryView, PayoutView } from "./schema.ts";
import { ask } from "./stripe/client.ts";
import { pages } from "./stripe/pages.ts";

const pageSize = 100;
const kinds: Readonly<Record<string, PayoutEntryView["kind"]>> = {
  charge: "charge",
  refund: "refund",
  refund_failure: "refund",
  dispute: "dispute",
  dispute_reversal: "dispute",
  fee: "fee",
  network_cost: "fee",
};
const at = (seconds: number): Date => new Date(seconds * 1000);

/** Every payout that was made since then, with what each is made of, the newest first. Throws ProviderUnavailable. */
export async function* payoutsSince(since: Date): AsyncGenerator<PayoutView> {
  const created = { gte: Math.floor(since.getTime() / 1000) };
  for await (const payout of pages((from) =>
    ask((stripe) => stripe.payouts.list({ created, limit: pageSize, ...from })),
  ))
    yield {
      id: payout.id,
      status: payout.status,
      amountMinor: payout.amount,
      arrivesAt: at(payout.arrival_date),
      entries: await entriesOf(payout.id),
    };
}

/** The movements of the balance that a payout is made of, but for the payout itself. */
async function entriesOf(payout: string): Promise<PayoutEntryView[]> {
  const entries: PayoutEntryView[] = [];
  for await (const movement of pages((from) =>
    ask((stripe) => stripe.balanceTransactions.list({ payout, limit: pageSize, expand: ["data.source"], ...from })),
  ))
    if (movement.type !== "payout")
      entries.push({
        id: movement.id,
        kind: kinds[movement.reporting_category] ?? "other",
        intentId: intentOf(movement.source),
        amountMinor: movement.amount,
        feeMinor: movement.fee,
        at: at(movement.created),
      });
  return entries;
}

/** The payment that a charge, a refund or a dispute is of. */
function intentOf(source: Stripe.BalanceTransaction["source"]): string | null {
  if (typeof source !== "object" || source === null || !("payment_intent" in source)) return null;
  const { payment_intent: intent } = source;
  return typeof intent === "string" ? intent : (intent?.id ?? null);
}
