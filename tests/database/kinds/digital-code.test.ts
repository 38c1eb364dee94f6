import { beforeAll, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { addCodes } from "#lib/codes/commands";
import { codesOfOrder } from "#lib/codes/queries";
import { keepBooks } from "#lib/invoices/commands";
import { system, visitor } from "#lib/kernel/actor";
import { cancelOrder } from "#lib/orders/commands";
import { makeGesture } from "#lib/orders/commands-gesture";
import { refundLines } from "#lib/orders/commands-refund";
import { database } from "#lib/platform/database";
import { payments } from "#lib/processes/payments";
import { returnableById } from "#lib/returns/queries-returnable";
import { aFullCart, morning as now, press } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds } from "#tests/support/a-kind";
import { visa } from "#tests/support/a-payment";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";

let magazine: Kind;
beforeAll(async () => {
  await aShop();
  magazine = await kinds.digital_code("MAG");
});

describe("a magazine sold as a code", () => {
  test("is ordered by whoever asks for it at once and knows that nobody withdraws then (L221-28, 13°)", async () => {
    const key = await aFullCart([magazine.line]);
    expect(await press(key, { card: visa })).toMatchObject({
      refusal: { code: "declaration_missing", missing: ["at_once"] },
    });
  });

  test("is paid at once, given once for each unit, mailed, and shown with the order", async () => {
    const order = await bought(magazine, 2);
    expect(order).toMatchObject({ authorised: 0, captured: 9800, delivery: 0 });
    await give(order.id, now);
    await give(order.id, now);
    const codes = await codesOfOrder(order.id);
    expect(new Set(codes.map(({ code }) => code)).size).toBe(2);
    const mails = await database.mail.findMany({ where: { template: "digital_codes" } });
    expect(mails).toHaveLength(1);
    for (const { code } of codes) expect(mails[0]?.text).toContain(code);
    expect(await database.orderEvent.findFirst({ where: { orderId: order.id, kind: "declared" } })).toMatchObject({
      data: { atOnce: true },
    });

    expect(await returnableById(order.id, now)).toMatchObject({ lines: [{ exception: "digital_started" }] });
    const cancelled = await cancelOrder(system("test"), { orderId: order.id, reason: "Trop tard" }, { now });
    expect(cancelled).toMatchObject({ refusal: { code: "not_allowed_now" } });
    await keepBooks(system("test"), { orderIds: [order.id] }, { now });
    expect(await database.invoice.count({ where: { orderId: order.id } })).toBe(1);
  });

  test("is not refunded once its code was given, where a gesture still is; before, its money goes back", async () => {
    const comic = await kinds.digital_code("COMIC");
    const refund = (order: Awaited<ReturnType<typeof bought>>) => {
      const lines = order.lines.map(({ id: lineId }) => ({ lineId, quantity: 1 }));
      return refundLines(system("test"), { orderId: order.id, lines, reason: "Elle n’en veut plus" }, { now });
    };
    expect(await refund(await bought(comic))).toMatchObject({ ok: true, value: { outcome: "given" } });
    const order = await bought(comic);
    await give(order.id, now);
    expect(await refund(order)).toMatchObject({ refusal: { code: "code_already_given", sku: "COMIC" } });
    const gesture = { pays: "refund", amountMinor: 500, reason: "other", cause: "us", words: "Pour vous" };
    expect(await makeGesture(system("test"), { orderId: order.id, ...gesture }, { now })).toMatchObject({ ok: true });
    await work(payments);
  });

  test("lies sealed in the database and tells nothing without the shop's secret", async () => {
    const stored = JSON.stringify(await database.digitalCode.findMany());
    expect(stored).toContain("sealed");
    expect(stored).not.toContain("MAG-0-");
  });

  test("is sold out when the pool is empty, and there again when codes come; the same code does not come twice", async () => {
    await give((await bought(magazine, 3)).id, now);
    const put = () => createCart(visitor, { lines: [magazine.line] }, { now });
    expect(await put()).toMatchObject({ refusal: { code: "short_of_stock", available: 0 } });
    const add = (...codes: string[]) => addCodes(system("test"), { sku: "MAG", codes }, { now });
    expect(await add("NEW-1", "NEW-2")).toMatchObject({ value: { added: 2 } });
    expect(await add("NEW-3", "NEW-1")).toMatchObject({ refusal: { code: "code_known" } });
    expect(await put()).toMatchObject({ ok: true });
    await kinds.physical("LAMP");
    expect(await addCodes(system("test"), { sku: "LAMP", codes: ["ABCD"] }, { now })).toMatchObject({
      refusal: { code: "no_code_article" },
    });
    expect(await brokenInvariants()).toEqual({});
  });
});
