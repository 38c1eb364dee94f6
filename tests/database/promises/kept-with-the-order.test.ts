import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { dispatchDays } from "#lib/processes/dispatch-days";
import { aFullCart, press } from "#tests/support/a-buyer";
import { one, visa } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";

beforeAll(aShop);

test("an order keeps what each of its lines was promised, and what from; its parcel takes the day that was promised", async () => {
  const lamp = await aVariant({ sku: "LAMP", stock: { WEB: 5 } });
  const vase = await aVariant({ sku: "VASE", stock: { ANG: 5 } });
  const cart = await aFullCart([
    ...one("LAMP"),
    { sku: "VASE", quantity: 1, fulfilment: { method: "pickup", store: "ANG" } },
  ]);
  const answer = await press(cart, { card: visa });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));

  const kept = await database.deliveryPromise.findMany({ orderBy: { method: "asc" } });
  expect(kept).toMatchObject([
    {
      variantId: lamp,
      state: "promised",
      method: "delivery",
      locationCode: "WEB",
      methodCode: "standard",
      carrierCode: "poste",
      postcode: "49100",
      confidence: 90,
      readyOn: new Date("2026-11-23"),
      handOverOn: new Date("2026-11-23"),
      promisedAt: new Date("2026-11-25T11:00:00Z"),
      forecastAt: new Date("2026-11-25T11:00:00Z"),
      inputs: { place: "WEB", carrier: "poste", closesOn: "2026-11-23", transit: { p50: 2, p90: 2 } },
      version: 1,
    },
    {
      variantId: vase,
      method: "pickup",
      locationCode: "ANG",
      methodCode: null,
      confidence: 95,
      promisedAt: new Date("2026-11-21T11:00:00Z"),
      inputs: { store: "ANG", leadMinutes: 60, hours: { opens: 600, closes: 1170 } },
    },
  ]);
  const lines = await database.orderLine.findMany({ where: { orderId: answer.value.order.id } });
  expect(new Set(kept.map(({ orderLineId }) => orderLineId))).toEqual(new Set(lines.map(({ id }) => id)));

  await work(dispatchDays);
  expect(await database.dispatchLoad.findMany()).toMatchObject([
    { orderId: answer.value.order.id, locationCode: "WEB", date: new Date("2026-11-23"), parcels: 1 },
  ]);
});
