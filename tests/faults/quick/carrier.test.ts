import "#tests/support/provider-door";
import "#tests/support/a-life";

import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { closePacking, packUnit } from "#lib/fulfilment/commands-pack";
import { pickUnits } from "#lib/fulfilment/commands-pick";
import { handToCarrier } from "#lib/fulfilment/commands-send";
import { makeWave } from "#lib/fulfilment/commands-wave";
import { makeLabel } from "#lib/fulfilment/labelling";
import { database } from "#lib/platform/database";
import { aFullCart, press } from "#tests/support/a-buyer";
import { later, one, visa } from "#tests/support/a-payment";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";
import { aCarrier } from "../../lib/carriers/a-carrier.ts";
import { lastFact, quiet } from "../quiet.ts";
import { lamp, openForBusiness } from "./open-for-business.ts";

await openForBusiness();
const carrier = await aCarrier();
const awa = await aColleague("Awa", "administrator");
const at = { now: later(60) };
carrier.time.now = at.now;
afterAll(() => carrier.stop());
beforeEach(() => carrier.turn({}));

/** A parcel that is picked, packed and closed. */
async function closed() {
  const bought = await press(await aFullCart(one(lamp)), { card: visa });
  if (!bought.ok || bought.value.state !== "paid") throw new Error("not bought");
  const orderId = bought.value.order.id;
  const { id: parcelId } = await database.parcel.findFirstOrThrow({ where: { orderId } });
  const wave = await makeWave(awa, { place: "WEB", parcelIds: [parcelId] }, at);
  await pickUnits(awa, { waveId: wave.ok ? wave.value.waveId : "", code: lamp }, at);
  await packUnit(awa, { parcelId, code: lamp }, at);
  await closePacking(awa, { parcelId, weightGrams: 1200 }, at);
  return { orderId, parcelId };
}

const label = (parcelId: string) => makeLabel(awa, { parcelId }, at, () => carrier.port);

describe("a carrier's label service", () => {
  test.each([
    ["is down", { down: true }],
    ["answers when nobody waits any more", { latencyMs: 700 }],
    ["answers no JSON", { wrongJson: 1 }],
    ["asks for less than nothing", { negativePrices: 1 }],
    ["promises a day that is over", { pastDates: 1 }],
  ])(
    "that %s sends nothing; asked again it makes one label, and the parcel leaves once and is paid",
    async (_, knobs) => {
      const since = await lastFact();
      const { orderId, parcelId } = await closed();
      await carrier.turn(knobs);
      await label(parcelId);
      await carrier.turn({});
      expect(await label(parcelId)).toMatchObject({ ok: true });
      expect(await label(parcelId)).toMatchObject({ ok: true });
      expect(await database.shippingLabel.count({ where: { parcelId } })).toBe(1);
      const vans = await Promise.all([handToCarrier(awa, { parcelId }, at), handToCarrier(awa, { parcelId }, at)]);
      expect(vans.filter(({ ok }) => ok)).toHaveLength(1);
      await quiet(since);
      expect(await database.capture.findMany({ where: { orderId } })).toMatchObject([
        { state: "done", amountMinor: 5490 },
      ]);
      expect(await brokenInvariants()).toEqual({});
    },
  );
});
