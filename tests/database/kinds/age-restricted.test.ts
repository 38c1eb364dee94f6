import { beforeAll, describe, expect, test } from "vitest";
import { pricedCart } from "#lib/cart/queries";
import { handOverByCode, handOverByIdentity, issuePickupCodes } from "#lib/fulfilment/commands-pickup";
import { pickupCode } from "#lib/fulfilment/pickup-code";
import { parcelToLabel } from "#lib/fulfilment/sql/parcel-to-label";
import { system } from "#lib/kernel/actor";
import { markCollected, markReady } from "#lib/orders/commands";
import { database } from "#lib/platform/database";
import { aFullCart, morning as now, press } from "#tests/support/a-buyer";
import { bought, type Kind, kinds } from "#tests/support/a-kind";
import { visa } from "#tests/support/a-payment";
import { associate } from "#tests/support/a-pickup";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

let cider: Kind;
beforeAll(async () => {
  await aShop();
  cider = await kinds.age_restricted("CIDER");
  const { id: _, ...standard } = {
    id: "",
    ...(await database.deliveryMethod.findFirstOrThrow({ where: { code: "standard" } })),
  };
  const { compiled: __, ...method } = standard;
  await database.deliveryMethod.create({
    data: {
      ...method,
      code: "relay",
      kind: "relay",
      rates: { create: [{ maxWeightGrams: 30_000, priceMinor: 390 }] },
      transit: { create: { p50: 2, p90: 3, p95: 3 } },
    },
  });
});
const optionsOf = async (...lines: object[]) => {
  const key = await aFullCart(lines);
  return (await pricedCart(key.cartId, key.token, now))?.deliveryOptions.map(({ kind }) => kind);
};

describe("cider, for adults", () => {
  test("is not left at a relay point or in a locker, even beside something else", async () => {
    const lamp = await kinds.physical("LAMP");
    expect(await optionsOf(lamp.line)).toContain("relay");
    expect(await optionsOf(lamp.line, cider.line)).not.toContain("relay");
  });

  test("is ordered by whoever declares to be 18, and the order keeps that they did", async () => {
    const key = await aFullCart([cider.line]);
    expect(await press(key, { card: visa })).toMatchObject({
      refusal: { code: "declaration_missing", missing: ["of_age"], ofAge: 18 },
    });
    const answer = await press(key, { card: visa, declared: { ofAge: true } });
    expect(answer).toMatchObject({ ok: true, value: { state: "paid" } });
    const { id } = await database.order.findFirstOrThrow({ where: { cartId: key.cartId } });
    const declared = await database.orderEvent.findFirst({ where: { orderId: id, kind: "declared" } });
    expect(declared?.data).toEqual({ ofAge: 18 });
  });

  test("tells its carrier whom it may be handed to", async () => {
    const order = await bought(cider);
    const parcelId = order.parcels[0]?.id ?? "";
    await database.packing.create({
      data: { parcelId, weightGrams: 1200, closedByName: "Awa", closedAt: now },
    });
    expect((await parcelToLabel(parcelId, now))?.toSend).toMatchObject({ minimumAge: 18 });
  });

  test("is handed over at the counter once a document was seen, which the order tells", async () => {
    const order = await bought({ ...cider, line: { ...cider.line, fulfilment: { method: "pickup", store: "ANG" } } });
    const parcelId = order.parcels[0]?.id ?? "";
    const awa = associate("Awa", "ANG");
    await markReady(awa, { orderId: order.id, parcelId }, { now });
    await issuePickupCodes(system("test"), { orderId: order.id }, { now });
    const code = pickupCode(parcelId);
    expect(await handOverByCode(awa, { parcelId, code }, { now })).toMatchObject({
      refusal: { code: "age_to_check", age: 18 },
    });
    const shown = { parcelId, document: "passport" };
    expect(await handOverByIdentity(awa, shown, { now })).toMatchObject({ refusal: { code: "age_to_check" } });
    expect(await handOverByCode(awa, { parcelId, code, ageSeen: "1" }, { now })).toMatchObject({ ok: true });
    const collected = await database.orderEvent.findFirst({ where: { orderId: order.id, kind: "collected" } });
    expect(collected?.data).toMatchObject({ shown: "code", age: "18" });
    expect(await brokenInvariants()).toEqual({});
  });

  test("is handed over from the back office no otherwise", async () => {
    const order = await bought({ ...cider, line: { ...cider.line, fulfilment: { method: "pickup", store: "ANG" } } });
    const which = { orderId: order.id, parcelId: order.parcels[0]?.id ?? "" };
    expect(order.parcels).toMatchObject([{ minimumAge: 18 }]);
    const awa = associate("Awa", "ANG");
    await markReady(awa, which, { now });
    expect(await markCollected(awa, which, { now })).toMatchObject({ refusal: { code: "age_to_check", age: 18 } });
    expect(await markCollected(awa, { ...which, ageSeen: "1" }, { now })).toMatchObject({ ok: true });
    const collected = await database.orderEvent.findFirst({ where: { orderId: order.id, kind: "collected" } });
    expect(collected?.data).toMatchObject({ shown: "document", age: "18" });
  });
});
