import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { visitor } from "#lib/kernel/actor";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { returnMails } from "#lib/processes/return-mails";
import { withdraw } from "#lib/returns/commands-withdraw";
import { returnsOf } from "#lib/returns/queries";
import { aShop } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aDeliveredOrder } from "./a-delivered-order.ts";

const at = (time: string) => new Date(`2026-12-${time}Z`);
const who = { name: "Camille Rousseau", email: "camille.ailleurs@courrier.example" };

beforeAll(aShop);

describe("une cliente sans compte renonce", () => {
  test("à une partie de ce qu’elle a reçu : un retour, et l’accusé avec la date et l’heure", async () => {
    registerTemplates(templates);
    const { orderId, number, token, lamps } = await aDeliveredOrder();
    const lines = [{ lineId: lamps, quantity: 2 }];
    const stated = await withdraw(visitor, { number, token, ...who, lines }, { now: at("01T17:42:00") });
    expect(stated).toMatchObject({ ok: true, value: { number } });

    expect(await orderById(orderId)).toMatchObject({ state: "sent", refunded: 0 });
    expect(await returnsOf(orderId)).toMatchObject([
      {
        state: "announced",
        wish: "refund",
        deliveryBackMinor: 0,
        withdrawnAt: at("01T17:42:00"),
        lines: [{ quantity: 2 }],
      },
    ]);
    await work(returnMails);
    const mail = await database.mail.findFirstOrThrow({ where: { recipient: who.email } });
    for (const told of [number, "2 × Lampe", "1er décembre 2026", "18\u00a0h\u00a042", "Camille Rousseau"])
      expect(mail.text).toContain(told);

    const again = await withdraw(visitor, { number, token, ...who, lines }, { now: at("02T09:00:00") });
    expect(again).toMatchObject({ refusal: { code: "not_so_many_left", left: 1 } });
  });

  test("jusqu’à la dernière minute du quatorzième jour, et plus après", async () => {
    const { number, token, lamps } = await aDeliveredOrder();
    const asked = { number, token, ...who, lines: [{ lineId: lamps, quantity: 1 }] };
    expect(await withdraw(visitor, asked, { now: at("08T22:59:00") })).toMatchObject({ ok: true });
    expect(await withdraw(visitor, asked, { now: at("08T23:00:00") })).toMatchObject({
      refusal: { code: "withdrawal_over", day: "2026-12-08" },
    });
  });

  test("à une partie de ce qui n’est pas parti : cela ne part pas, l’argent revient, le reste suit", async () => {
    const { orderId, number, token, others } = await aDeliveredOrder({ sent: false });
    const lines = [{ lineId: others, quantity: 1 }];
    expect(await withdraw(visitor, { number, token, ...who, lines }, { now: at("01T09:00:00") })).toMatchObject({
      ok: true,
    });
    expect(await orderById(orderId)).toMatchObject({ state: "placed", refunded: 2000 });
    expect(await returnsOf(orderId)).toEqual([]);
  });

  test("à tout avant le départ : tout revient, la livraison aussi", async () => {
    const { orderId, number, token, lamps, others } = await aDeliveredOrder({ sent: false });
    const lines = [
      { lineId: lamps, quantity: 3 },
      { lineId: others, quantity: 2 },
    ];
    await withdraw(visitor, { number, token, ...who, lines }, { now: at("01T09:00:00") });
    expect(await orderById(orderId)).toMatchObject({ state: "cancelled", refunded: 3 * 4900 + 2 * 2000 + 590 });
  });

  test("mais pas à ce qui ne se rétracte pas, ni à la commande d’une autre", async () => {
    const { number, token, lamp, lamps, others } = await aDeliveredOrder();
    await database.product.updateMany({
      where: { variants: { some: { id: lamp } } },
      data: { legal: { withdrawal: "made_to_measure" } },
    });
    const asked = (lineId: string) => ({ number, token, ...who, lines: [{ lineId, quantity: 1 }] });
    const now = at("01T09:00:00");
    expect(await withdraw(visitor, asked(lamps), { now })).toMatchObject({ refusal: { code: "cannot_be_withdrawn" } });
    const elsewhere = await aDeliveredOrder();
    expect(await withdraw(visitor, { ...asked(others), token: elsewhere.token }, { now })).toMatchObject({
      refusal: { code: "order_not_found" },
    });
  });
});
