import { beforeAll, describe, expect, test } from "vitest";
import { addLine, changeLine, createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { picksOf } from "#lib/fulfilment/queries";
import { keepBooks } from "#lib/invoices/commands";
import { system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { returnableById } from "#lib/returns/queries-returnable";
import { morning as now } from "#tests/support/a-buyer";
import { bought, give, type Kind, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

let board: Kind;
beforeAll(async () => {
  await aShop();
  board = await kinds.made_to_order("BOARD");
});
const later = new Date("2026-11-27T10:00:00Z");

describe("a board engraved with a name", () => {
  test("is not put into a cart without a name, nor with one that does not fit; an ordinary lamp bears none", async () => {
    await kinds.physical("LAMP");
    const put = async (line: object) => {
      const answer = await createCart(visitor, { lines: [line] }, { now });
      return answer.ok ? "ok" : answer.refusal.code;
    };
    expect(await put({ sku: "BOARD", quantity: 1 })).toBe("wording_wanted");
    expect(await put({ sku: "BOARD", quantity: 1, wording: "Marie-Antoinette" })).toBe("wording_too_long");
    expect(await put({ sku: "BOARD", quantity: 1, wording: "<script>" })).toBe("invalid");
    expect(await put({ sku: "LAMP", quantity: 1, wording: "Léonie" })).toBe("wording_unwanted");
  });

  test("is two lines for two names and one for the same; says when it is made and that nobody may withdraw", async () => {
    const created = await createCart(visitor, { lines: [board.line] }, { now });
    if (!created.ok) throw new Error(created.refusal.code);
    const key = created.value;
    await addLine(visitor, { ...key, ...board.line, wording: "Théo" }, { now });
    const added = await addLine(visitor, { ...key, ...board.line }, { now });
    const cart = await pricedCart(key.cartId, key.token, now);
    expect(cart?.lines.map(({ quantity, optionsText }) => [quantity, optionsText])).toEqual([
      [2, "Prénom gravé\u00A0: «\u00A0Léonie\u00A0»"],
      [1, "Prénom gravé\u00A0: «\u00A0Théo\u00A0»"],
    ]);
    expect(cart?.lines[0]).toMatchObject({
      exception: "made_to_measure",
      arrival: { on: "2026-11-26", isMade: true },
    });
    expect(cart?.shipments[0]?.promise?.handOverOn && cart.shipments[0].promise.handOverOn >= "2026-11-26").toBe(true);

    const lineId = added.ok ? added.value.lineId : "";
    await changeLine(visitor, { ...key, lineId, quantity: 1 }, { now });
    const changed = await pricedCart(key.cartId, key.token, now);
    expect(changed?.lines.map(({ wording, quantity }) => [wording, quantity])).toContainEqual(["Léonie", 1]);
  });

  test("is ordered, picked, sent and invoiced under its name, and cannot be withdrawn from (L221-28, 3°)", async () => {
    const order = await bought(board);
    expect(order.lines[0]?.optionsText).toContain("Léonie");
    expect(await makeWave(system("test"), { place: "WEB", until: "2026-12-31" }, { now })).toMatchObject({ ok: true });

    expect(JSON.stringify(await picksOf("WEB"))).toContain("Léonie");

    await give(order.id, later);
    await keepBooks(system("test"), { orderIds: [order.id] }, { now: later });
    const invoice = await database.invoice.findFirstOrThrow({ where: { orderId: order.id } });
    expect(JSON.stringify(invoice.content)).toContain("Léonie");
    expect(await returnableById(order.id, later)).toMatchObject({ lines: [{ exception: "made_to_measure" }] });
    expect(await brokenInvariants()).toEqual({});
  });
});
