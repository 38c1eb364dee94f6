import type { Call } from "./call.ts";
import { listOf } from "./lists.ts";
import { payoutMovement } from "./objects/balance-transaction.ts";
import { newPayout, newPayoutPart } from "./objects/payout.ts";

const daySeconds = 86_400;

/** Pays to the bank everything that has moved the balance and is in no payout: what was captured less fees and refunds. */
export const payOutNow = (call: Call): object => payOut(call, Number.POSITIVE_INFINITY) ?? {};

/** Each day pays out what the days before have left; the stand-in has no clock, so it is made up for when it is asked. */
export function listPayouts(call: Call): object {
  payOut(call, Math.floor(Date.now() / 1000 / daySeconds) * daySeconds);
  return listOf("payout", "status")(call);
}

/** A balance that is not above nought waits for the next day. */
function payOut({ ledger, deliveries, request }: Call, before: number) {
  const waiting = ledger
    .all("balance_transaction")
    .filter(({ id, created }) => created < before && !ledger.find("payout_part", id));
  const amount = waiting.reduce((sum, { net }) => sum + net, 0);
  if (amount <= 0) return null;
  const opened = newPayout(amount, waiting[0]?.currency ?? "eur");
  const out = ledger.put(payoutMovement(opened));
  for (const { id } of [...waiting, out]) ledger.put(newPayoutPart(id, opened.id));
  const payout = ledger.put({ ...opened, balance_transaction: out.id });
  deliveries.emit("payout.paid", payout, request);
  return payout;
}
