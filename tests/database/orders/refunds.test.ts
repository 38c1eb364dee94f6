import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#lib/kernel/actor";
import { refundLines } from "#lib/orders/commands-refund";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aRefundableOrder } from "#tests/support/a-refundable-order";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-25T09:00:00Z");
const reason = "Article abîmé";

let nadia: Actor;

async function bought(sku: string, quantity: number, unitGross: number, delivery = 0) {
  const { orderId, number, lineId } = await aRefundableOrder(sku, { quantity, unitGross, delivery });
  const refund = (units: number, includeDelivery = false) =>
    refundLines(
      nadia,
      { orderId, lines: units > 0 ? [{ lineId, quantity: units }] : [], includeDelivery, reason },
      { now },
    );
  return { orderId, number, lineId, refund };
}

beforeAll(async () => {
  await aShop();
  nadia = await aColleague("Nadia", "service_agent");
});

describe("a refund", () => {
  test("gives back the paid share of each unit, then the rest, then no more", async () => {
    const { refund, number } = await bought("THREE", 3, 3333);
    expect(await refund(2)).toMatchObject({ ok: true, value: { amountMinor: 6666 } });
    expect(await refund(2)).toMatchObject({ refusal: { code: "more_than_bought", left: 1 } });
    expect(await refund(1)).toMatchObject({ ok: true, value: { amountMinor: 3333 } });
    expect(await refund(0)).toMatchObject({ refusal: { code: "nothing_to_refund" } });
    expect(await orderByNumber(number)).toMatchObject({ total: 9999, refunded: 9999 });
  });

  test("gives the delivery back once", async () => {
    const { refund } = await bought("WITH-DELIVERY", 1, 2000, 490);
    expect(await refund(0, true)).toMatchObject({ ok: true, value: { amountMinor: 490 } });
    expect(await refund(1, true)).toMatchObject({ refusal: { code: "delivery_already_refunded" } });
    expect(await refund(1)).toMatchObject({ ok: true, value: { amountMinor: 2000 } });
  });

  test("above 500 € waits for a second person", async () => {
    const { refund, number } = await bought("PLASMA", 1, 129_900);
    expect(await refund(1)).toMatchObject({ ok: true, value: { outcome: "waits", amountMinor: 129_900 } });
    expect(await orderByNumber(number)).toMatchObject({ refunded: 0, parcels: [{ lines: [{ refundedQuantity: 0 }] }] });
  });

  test("of twenty at once for three fifths of the order, exactly one succeeds (PAY-14)", async () => {
    const { refund, orderId, number } = await bought("CONTESTED", 5, 1000);
    const answers = await Promise.all(Array.from({ length: 20 }, () => refund(3)));

    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await orderByNumber(number)).toMatchObject({ refunded: 3000 });
    expect(await database.refund.count({ where: { intentId: `pi_${orderId}` } })).toBe(1);
  });
});
