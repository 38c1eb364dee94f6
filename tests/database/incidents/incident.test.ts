import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { decideIncident } from "#lib/incidents/commands";
import { closeIncidentOrder } from "#lib/incidents/commands-outcome";
import { incident, incidents } from "#lib/incidents/queries";
import { sweepSales } from "#lib/incidents/sweep";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { unfreezePrice } from "#lib/pricing/commands-freeze";
import { frozenOf } from "#lib/pricing/queries";
import { priceIncidents } from "#lib/processes/price-incidents";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aTelevision } from "#tests/support/a-television";
import { work } from "#tests/support/a-worker";
import { anOrder, placedAt } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

const later = (minutes: number) => new Date(placedAt.getTime() + minutes * 60_000);
let jeanne: Extract<Actor, { kind: "staff" }>;

/** Somebody writes into the table by hand, around every guard. */
const force = (variantId: string, grossMinor: number) =>
  database.$executeRaw`UPDATE price SET gross_minor = ${grossMinor} WHERE variant_id = ${variantId}::uuid`;

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
});

describe("a television forced to five euros by SQL", () => {
  let variantId: string;
  let incidentId: string;

  test("is off sale after the first order, with everybody warned who may decide", async () => {
    variantId = await aTelevision("TV-PLASMA");
    const lampId = await aVariant({ sku: "LAMPE-1", price: 4900, stock: { WEB: 10 } });
    await force(variantId, 500);
    await anOrder([
      { variantId, sku: "TV-PLASMA", quantity: 2, unitGross: 500 },
      { variantId: lampId, sku: "LAMPE-1", quantity: 1, unitGross: 4900 },
    ]);
    await sweepSales(later(1));

    expect([...(await frozenOf([variantId, lampId]))]).toEqual([variantId]);
    const [open] = await incidents();
    expect(open).toMatchObject({
      sku: "TV-PLASMA",
      reason: "below_cost",
      priceMinor: 500,
      usualMinor: 49900,
      ratioPercent: 1,
      position: "derisory",
      orders: 1,
      units: 2,
      lossMinor: 2 * 34500 - 833,
      frozen: true,
    });
    incidentId = open?.id ?? "";
    await work(priceIncidents);
    expect(await database.mail.findMany({ where: { template: "price_frozen" } })).toHaveLength(1);
  });

  test("takes the orders that still came into the same incident", async () => {
    await anOrder([{ variantId, sku: "TV-PLASMA", quantity: 1, unitGross: 500 }], { name: "Louis Petit" });
    await sweepSales(later(2));
    await sweepSales(later(3));
    expect(await incidents()).toHaveLength(1);
    expect((await incident(incidentId))?.touched).toHaveLength(2);
  });

  test("is cancelled for a voucher in one action: refunds, cards and letters follow, once", async () => {
    const input = { id: incidentId, decision: "voucher", reason: "Prix dérisoire", voucherMinor: 2000 };
    expect(await decideIncident(jeanne, { ...input, voucherMinor: undefined })).toMatchObject({
      refusal: { code: "invalid" },
    });
    expect(await decideIncident(jeanne, input, { now: later(10) })).toMatchObject({ ok: true });
    expect(await decideIncident(jeanne, input, { now: later(11) })).toMatchObject({
      refusal: { code: "incident_not_open" },
    });
    await work(priceIncidents);
    await work(priceIncidents);

    const { touched = [], decidedByName } = (await incident(incidentId)) ?? {};
    expect(decidedByName).toBe("Jeanne Bonnefoy");
    expect(touched.map(({ outcome }) => outcome)).toEqual(["cancelled_with_voucher", "cancelled_with_voucher"]);
    expect(await database.order.count({ where: { state: "cancelled" } })).toBe(2);
    expect(await database.refund.count()).toBe(2);
    expect(await database.credit.findMany()).toMatchObject([{ balanceMinor: 2000 }, { balanceMinor: 2000 }]);
    const letters = await database.mail.findMany({ where: { template: "price_incident" } });
    expect(letters).toHaveLength(2);
    expect(letters[0]?.text).toContain("20,00");
  });

  test("is back on sale when somebody has put the price right", async () => {
    await force(variantId, 49900);
    expect(await unfreezePrice(jeanne, { sku: "TV-PLASMA", reason: "Prix corrigé" })).toMatchObject({ ok: true });
    expect(await unfreezePrice(jeanne, { sku: "TV-PLASMA", reason: "Prix corrigé" })).toMatchObject({
      refusal: { code: "not_frozen" },
    });
    expect((await frozenOf([variantId])).size).toBe(0);
  });
});

describe("an incident that is honoured", () => {
  test("leaves the orders as they are and writes so; an order that has left cannot be cancelled", async () => {
    const variantId = await aTelevision("TV-2");
    await force(variantId, 24000);
    const { orderId } = await anOrder([{ variantId, sku: "TV-2", quantity: 1, unitGross: 24000 }]);
    await sweepSales(later(4));
    const open = (await incidents()).find(({ sku }) => sku === "TV-2");
    expect(open).toMatchObject({ reason: "below_cost", position: "disputable" });
    await decideIncident(jeanne, { id: open?.id, decision: "honour", reason: "Notre erreur" }, { now: later(5) });
    await work(priceIncidents);
    expect((await incident(open?.id ?? ""))?.touched).toMatchObject([{ orderId, outcome: "honoured" }]);
    expect(await database.order.findUnique({ where: { id: orderId } })).toMatchObject({ state: "placed" });
    expect(
      await closeIncidentOrder(system("again"), { incidentId: open?.id, orderId, outcome: "cancelled" }),
    ).toMatchObject({ value: { first: false } });
  });

  test("an approved price and an ordinary sale open none", async () => {
    const variantId = await aTelevision("TV-3");
    await anOrder([{ variantId, sku: "TV-3", quantity: 1, unitGross: 49900 }]);
    await sweepSales(later(6));
    expect((await incidents()).some(({ sku }) => sku === "TV-3")).toBe(false);
  });
});
