import { beforeAll, expect, test } from "vitest";
import { startCheckout } from "#lib/checkout/commands";
import { settle } from "#lib/checkout/settle";
import { sweepPayments } from "#lib/checkout/sweep";
import { releaseExpired } from "#lib/inventory/commands";
import { system, visitor } from "#lib/kernel/actor";
import { payIntent } from "#lib/payments/provider";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { inParallel } from "#tests/support/in-parallel";
import { brokenInvariants } from "#tests/support/invariants";

const rounds = 40;
const late = new Date(morning.getTime() + 21 * 60_000);
const one = (sku: string) => [{ sku, quantity: 1 }];

beforeAll(aShop);

/** Somebody takes the last piece and pays at the very end of the quarter of an hour; the shop has not heard yet. */
async function paysAtTheLastMoment(sku: string): Promise<string> {
  const cart = await aFullCart(one(sku));
  const started = await startCheckout(visitor, { ...cart, acceptTerms: true }, { now: morning });
  if (!started.ok || started.value.ordered) throw new Error("not started");
  const { attemptId, amountMinor } = started.value;
  await payIntent({
    attemptId,
    amountMinor,
    currency: "EUR",
    paymentMethod: "pm_card_visa",
    returnUrl: "http://localhost:3000/",
  });
  return attemptId;
}

test("forty last pieces, each paid for as its hold ends and a rival presses: one has it, the other has their money", async () => {
  const outcomes = await inParallel(rounds, 4, async (round) => {
    const sku = `LAST-${round}`;
    await aVariant({ sku, stock: { WEB: 1 } });
    const rival = await aFullCart(one(sku));
    const attemptId = await paysAtTheLastMoment(sku);
    const [slow] = await Promise.all([
      settle(attemptId, late),
      sweepPayments(late),
      releaseExpired(system("sweep"), {}, { now: late }),
      press(rival, { card: "pm_card_visa", now: late }),
    ]);
    return { sku, slow: slow.state };
  });
  await work(payments);

  for (const { sku, slow } of outcomes) {
    expect(["paid", "refunded"]).toContain(slow);
    expect(await database.orderLine.count({ where: { sku } })).toBe(1);
  }
  const back = outcomes.filter(({ slow }) => slow === "refunded").length;
  expect(await database.refund.count({ where: { state: "done", amountMinor: 5490 } })).toBe(back);
  expect(await brokenInvariants()).toEqual({});
}, 60_000);
