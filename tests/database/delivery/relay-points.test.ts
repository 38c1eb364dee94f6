import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CarrierPort } from "#lib/carriers/port";
import { setAddress, setDeliveryOption } from "#lib/cart/commands";
import { chooseRelayPoint } from "#lib/cart/commands-relay";
import { pricedCart } from "#lib/cart/queries";
import { relayPointsNear } from "#lib/delivery/relay-points";
import { visitor } from "#lib/kernel/actor";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { one, visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aCarrier } from "../../lib/carriers/a-carrier.ts";

let carrier: Awaited<ReturnType<typeof aCarrier>>;
const reached = (): CarrierPort => carrier.port;
const minutes = (count: number) => new Date(morning.getTime() + count * 60_000);
const near = (postcode: string, now = morning) => relayPointsNear({ method: "relay", postcode }, reached, now);
const choose = (cart: Key, id: string) => chooseRelayPoint(visitor, { ...cart, method: "relay", id }, { now: morning });
const priced = async ({ cartId, token }: Key) => {
  const cart = await pricedCart(cartId, token, morning);
  if (!cart) throw new Error("the cart is gone");
  return cart;
};

beforeAll(async () => {
  carrier = await aCarrier();
  await aShop();
  await aVariant({ sku: "LAMP", stock: { WEB: 50 } });
  const weekdays = [1, 2, 3, 4, 5];
  await database.carrier.create({ data: { code: "pickup", name: "Pickup", collects: weekdays, delivers: weekdays } });
  await database.deliveryMethod.create({
    data: {
      code: "relay",
      kind: "relay",
      nameFr: "Point relais",
      nameEn: "Collection point",
      carrierCode: "pickup",
      classes: ["parcel"],
      rates: { create: [{ maxWeightGrams: 30_000, priceMinor: 395 }] },
      transit: { create: { p50: 2, p90: 3, p95: 4 } },
    },
  });
});
afterAll(() => carrier.stop());

describe("a parcel fetched at a relay point", () => {
  test("is chosen from the carrier’s list, and the order says where", async () => {
    const cart = await aFullCart(one("LAMP"));
    const [nearest] = await near("49100");
    expect(nearest).toMatchObject({ id: "R49100-1", closedOn: [7] });

    expect(await choose(cart, "R49100-1")).toMatchObject({ ok: true });
    expect(await priced(cart)).toMatchObject({
      deliveryOption: "relay",
      delivery: 395,
      relayPoint: { name: "Tabac-presse de la Mairie", postcode: "49100", near: "49100", method: "relay" },
    });
    const paid = await press(cart, { card: visa });
    if (!paid.ok || paid.value.state !== "paid") throw new Error(JSON.stringify(paid));
    expect(await orderByNumber(paid.value.order.number)).toMatchObject({
      deliveryMethod: "relay",
      relayPoint: { id: "R49100-1" },
      address: { line1: "18 rue Saint-Aubin" },
    });
  });

  test("is never where no carrier keeps parcels", async () => {
    const cart = await aFullCart(one("LAMP"));
    await near("49100");
    const nowhere = { ok: false, refusal: { code: "unknown_relay_point" } };
    expect(await choose(cart, "R75001-1")).toMatchObject(nowhere);
    expect(await chooseRelayPoint(visitor, { ...cart, method: "standard", id: "R49100-1" })).toMatchObject(nowhere);
  });

  test("has to be chosen: no preference picks it, and nothing is ordered without a point", async () => {
    const cart = await aFullCart(one("LAMP"));
    expect((await priced(cart)).deliveryOption).toBe("standard");

    await setDeliveryOption(visitor, { ...cart, id: "relay" }, { now: morning });
    expect(await press(cart, { card: visa })).toMatchObject({
      ok: false,
      refusal: { code: "cart_incomplete", missing: ["relayPoint"] },
    });
  });

  test("is chosen again once the parcel goes elsewhere", async () => {
    const cart = await aFullCart(one("LAMP"));
    await near("49100");
    await choose(cart, "R49100-1");
    const address = { line1: "1 quai de Bondy", postcode: "69005", city: "Lyon", country: "FR" };
    await setAddress(visitor, { ...cart, ...address }, { now: morning });
    expect((await priced(cart)).relayPoint).toBeNull();
  });
});

describe("a carrier that is away", () => {
  test("is asked once an hour, and its last list serves for a week", async () => {
    const known = await near("44000");
    await carrier.turn({ down: true });
    expect(await near("44000", minutes(59))).toEqual(known);
    expect(await near("44000", minutes(61))).toEqual(known);
    expect(await near("44000", minutes(8 * 24 * 60))).toEqual([]);
    await carrier.turn({ down: false });
  });

  test("or talks nonsense, names no point that was never heard of", async () => {
    await carrier.turn({ wrongJson: 1 });
    expect(await near("33000", minutes(20 * 24 * 60))).toEqual([]);
    expect(await near("33000", minutes(20 * 24 * 60 + 2))).toHaveLength(5);
  });
});
