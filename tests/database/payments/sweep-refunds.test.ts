import { afterEach, expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { payIntent } from "#lib/payments/provider";
import { giveBack, openRefund } from "#lib/payments/refunds";
import { sweepRefunds } from "#lib/payments/sweep-refunds";
import { database } from "#lib/platform/database";
import { turn } from "#tests/support/a-provider";

const now = new Date("2026-11-22T09:00:00Z");
const later = new Date("2026-11-22T09:10:00Z");

/** Money on its way back that the bank has not decided about. */
async function aSlowRefund() {
  await turn({ slowRefunds: true });
  const paid = await payIntent({
    attemptId: newId(),
    amountMinor: 4900,
    currency: "EUR",
    paymentMethod: "pm_card_visa",
    returnUrl: "http://localhost:3000/",
  });
  const refundId = await database.$transaction((tx) =>
    openRefund({ tx, now, record: () => {} }, { intentId: paid.id, amountMinor: 4900, reason: "Article abîmé" }),
  );
  await giveBack(refundId, now);
  return { refundId, read: () => database.refund.findUniqueOrThrow({ where: { id: refundId } }) };
}

afterEach(async () => {
  await turn({});
  await database.refund.deleteMany();
});

test("a refund on its way is asked about again until the bank has decided", async () => {
  const { read } = await aSlowRefund();
  expect(await read()).toMatchObject({ state: "pending", settledAt: null });
  expect(await sweepRefunds(later)).toBe(0);
  expect(await read()).toMatchObject({ state: "pending" });

  await turn({ slowRefunds: false });
  expect(await sweepRefunds(later)).toBe(1);
  expect(await read()).toMatchObject({ state: "done", settledAt: later });
  expect(await sweepRefunds(later)).toBe(0);
});

test("nothing is decided about it while the provider is away, or before its time", async () => {
  const { read } = await aSlowRefund();
  await turn({ slowRefunds: false });
  expect(await sweepRefunds(now)).toBe(0);
  await turn({ down: true });
  expect(await sweepRefunds(later)).toBe(0);
  expect(await read()).toMatchObject({ state: "pending" });
});
