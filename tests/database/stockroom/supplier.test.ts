import { beforeAll, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { stockPerPlace } from "#lib/inventory/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { productPage } from "#lib/search/product-page";
import { importLevels } from "#lib/stockroom/commands-import";
import { aFullCart, morning as now, press } from "#tests/support/a-buyer";
import { visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const asOf = "2026-11-21T05:00:00Z";
let jeanne: Actor;
let chair: string;

/** A workshop that sends chairs for the shop, three working days after the order. */
beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
  await database.stockLocation.create({ data: { code: "AULNE", name: "Bois d’Aulne, atelier", kind: "supplier" } });
  const cutOffs = { create: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, minute: 720 })) };
  await database.dispatchPlace.create({
    data: { locationCode: "AULNE", postcode: "53500", handlingDays: 3, cutOffs },
  });
  chair = await aVariant({ sku: "CHAIR", price: 8900, stock: { WEB: 1, ANG: 0 } });
});

const sent = async (quantity: number) => {
  const key = await aFullCart([{ sku: "CHAIR", quantity }]);
  const cart = await pricedCart(key.cartId, key.token, now);
  const [shipment] = cart?.shipments ?? [];
  return { key, places: cart?.shipments.map(({ promise }) => promise?.place), at: shipment?.promisedAt ?? "" };
};

test("its own list says what it has, and how old that is", async () => {
  const levels = [{ sku: "CHAIR", location: "AULNE", onHand: 30 }];
  const list = { asOf, source: "Bois d’Aulne", dryRun: false, levels };
  expect(await importLevels(jeanne, list, { now })).toMatchObject({ value: { changed: 1 } });
  const places = (await stockPerPlace("CHAIR")) ?? [];
  expect(places.map(({ kind }) => kind)).toEqual(["warehouse", "store", "supplier"]);
  expect(places.at(-1)).toMatchObject({ kind: "supplier", onHand: 30, countedAt: new Date(asOf).toISOString() });
});

test("is no store: no page says that one may go there, and nobody collects there", async () => {
  const page = await productPage("chair", "fr", now);
  expect(page?.variants[0]?.stores.map(({ code }) => code)).toEqual(["ANG"]);
  const collected = { sku: "CHAIR", quantity: 1, fulfilment: { method: "pickup" as const, store: "AULNE" } };
  expect(await createCart(visitor, { lines: [collected] }, { now })).toMatchObject({ ok: false });
});

test("sends what the warehouse lacks, later than the warehouse would, and it is sold from the workshop's stock", async () => {
  const fromHere = await sent(1);
  const fromThere = await sent(4);
  expect(fromHere.places).toEqual(["WEB"]);
  expect(fromThere.places).toEqual(["AULNE"]);
  expect(fromThere.at > fromHere.at).toBe(true);

  expect(await press(fromThere.key, { card: visa })).toMatchObject({ ok: true, value: { state: "paid" } });
  const at = { variantId_locationCode: { variantId: chair, locationCode: "AULNE" } };
  expect(await database.stockLevel.findUnique({ where: at })).toMatchObject({ onHand: 30, reserved: 4, held: 0 });
  expect(await brokenInvariants()).toEqual({});
});
