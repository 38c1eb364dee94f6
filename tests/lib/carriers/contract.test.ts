import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { httpCarrier } from "#lib/carriers/http-carrier";
import { CarrierUnavailable } from "#lib/carriers/port";
import { aCarrier, aParcel } from "./a-carrier.ts";

let carrier: Awaited<ReturnType<typeof aCarrier>>;
beforeEach(async () => {
  carrier = await aCarrier();
});
afterEach(() => carrier.stop());

const quoted = {
  service: "home",
  weightGrams: 1200,
  handOver: "2026-11-23",
  from: { postcode: "49800" },
  to: { postcode: "49100" },
};
const kinds = async (after = "") => (await carrier.port.events(after)).events.map(({ kind }) => kind);
const at = (iso: string) => {
  carrier.time.now = new Date(iso);
};

describe("a carrier", () => {
  test("makes one label a parcel, however often it is asked", async () => {
    const label = await carrier.port.label(aParcel());
    expect(label.trackingNumber).toMatch(/^SIM[A-Z0-9]{13}$/);
    expect(Buffer.from(label.pdf, "base64").toString()).toMatch(/^%PDF/);
    expect(await carrier.port.label(aParcel())).toEqual(label);
    expect((await carrier.port.label(aParcel({ reference: "parcel-2" }))).trackingNumber).not.toBe(
      label.trackingNumber,
    );
  });

  test("tells what has happened, step by step, from where one left off", async () => {
    await carrier.port.label(aParcel());
    expect(await kinds()).toEqual([]);
    at("2026-11-24T12:00:00Z");
    const first = await carrier.port.events("");
    expect(first.events.map(({ kind }) => kind)).toEqual(["collected", "in_transit"]);
    at("2026-11-25T20:00:00Z");
    expect(await kinds(first.cursor)).toEqual(["out_for_delivery", "delivered"]);
  });

  test("brings a parcel to a relay point, of which it knows some near a postcode, nearest first", async () => {
    const points = await carrier.port.relayPoints("49100");
    expect(points).toHaveLength(5);
    expect(points.map(({ metres }) => metres)).toEqual(points.map(({ metres }) => metres).sort((a, b) => a - b));
    await carrier.port.label(aParcel({ relayPoint: points[0]?.id ?? "" }));
    at("2026-11-26T12:00:00Z");
    expect((await kinds()).at(-1)).toBe("at_relay");
  });

  test("quotes a price and a day", async () =>
    expect(await carrier.port.quote(quoted)).toEqual({ priceMinor: 630, arrivesOn: "2026-11-25" }));

  test("says the evening before that a parcel will be late, and when it comes", async () => {
    await carrier.turn({ delayed: 1, delayDays: 3 });
    await carrier.port.label(aParcel());
    at("2026-11-24T20:00:00Z");
    expect((await carrier.port.events("")).events.at(-1)).toMatchObject({ kind: "delayed", expectedOn: "2026-11-28" });
    at("2026-11-28T20:00:00Z");
    expect((await kinds()).at(-1)).toBe("delivered");
  });

  test("says that a parcel is lost", async () => {
    await carrier.turn({ lost: 1 });
    await carrier.port.label(aParcel());
    at("2026-11-30T12:00:00Z");
    expect((await kinds()).at(-1)).toBe("lost");
  });

  test("remembers its parcels after it has been started again", async () => {
    const { trackingNumber } = await carrier.port.label(aParcel());
    const { dataDir } = carrier;
    await carrier.stop();
    carrier = await aCarrier(dataDir);
    at("2026-11-26T12:00:00Z");
    expect((await carrier.port.events("")).events.at(-1)).toMatchObject({ trackingNumber, kind: "delivered" });
  });
});

describe("on a bad day a carrier is not believed", () => {
  test("when it answers with something that is no JSON", async () => {
    await carrier.turn({ wrongJson: 1 });
    await expect(carrier.port.label(aParcel())).rejects.toThrow(CarrierUnavailable);
    await expect(carrier.port.label(aParcel())).resolves.toBeDefined();
  });

  test("when its price is below zero", async () => {
    await carrier.turn({ negativePrices: 2 });
    await expect(carrier.port.quote(quoted)).rejects.toThrow(CarrierUnavailable);
    await expect(carrier.port.label(aParcel())).rejects.toThrow(CarrierUnavailable);
  });

  test("when a parcel would arrive before it left", async () => {
    await carrier.turn({ pastDates: 1 });
    await expect(carrier.port.quote(quoted)).rejects.toThrow(CarrierUnavailable);
  });

  test("when news expect a parcel on a day that was over: the rest of the news is heard", async () => {
    await carrier.port.label(aParcel());
    await carrier.turn({ pastDates: 1 });
    at("2026-11-24T12:00:00Z");
    expect(await kinds()).toEqual(["in_transit"]);
  });

  test("when it is away, or takes longer than anybody waits", async () => {
    await carrier.turn({ down: true });
    await expect(carrier.port.relayPoints("49100")).rejects.toThrow(CarrierUnavailable);
    await carrier.turn({ latencyMs: 2_000 });
    await expect(carrier.port.relayPoints("49100")).rejects.toThrow(CarrierUnavailable);
  });

  test("when nobody is there at all, or the key is not ours", async () => {
    const now = () => carrier.time.now;
    const nobody = httpCarrier({ code: "nobody", url: "http://127.0.0.1:9", key: "key", now });
    await expect(nobody.events("")).rejects.toThrow(CarrierUnavailable);
    const stranger = httpCarrier({ code: "simulator", url: carrier.url, key: "stolen", now });
    await expect(stranger.events("")).rejects.toThrow(CarrierUnavailable);
  });
});
