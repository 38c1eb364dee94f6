import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { readNotice } from "#lib/carriers/webhook";
import { signed } from "#lib/platform/signed-notice";
import { aCarrier, aParcel, secret } from "./a-carrier.ts";

let carrier: Awaited<ReturnType<typeof aCarrier>>;
beforeEach(async () => {
  carrier = await aCarrier();
});
afterEach(() => carrier.stop());

const event = {
  id: "e1",
  trackingNumber: "SIM0000000001",
  kind: "in_transit",
  at: "2026-11-24T03:00:00Z",
  expectedOn: "2026-11-25",
};
const body = (change: object = {}) => JSON.stringify({ events: [{ ...event, ...change }] });
const arrived = new Date("2026-11-24T04:00:00Z");
const moment = { at: arrived, now: arrived };
const read = (raw: string, signature = signed(raw, secret, arrived)) => readNotice(raw, signature, secret, moment);

describe("a signed notice", () => {
  test("comes from the simulator once a thing has happened, as often as it likes, and is read", async () => {
    await carrier.port.label(aParcel());
    carrier.time.now = new Date("2026-11-24T12:00:00Z");
    await carrier.turn({ duplicates: 1 });
    expect(await carrier.tell()).toEqual({ told: 2 });
    expect(await carrier.tell()).toEqual({ told: 0 });
    expect(carrier.notices).toHaveLength(4);
    const [first] = carrier.notices;
    const seconds = Number(/t=(\d+)/.exec(first?.signature ?? "")?.[1]);
    const events = readNotice(first?.raw ?? "", first?.signature ?? "", secret, {
      at: new Date(seconds * 1000),
      now: carrier.time.now,
    });
    expect(events).toMatchObject([{ kind: "collected", expectedOn: "2026-11-25" }]);
  });

  test("that never arrives can be asked for", async () => {
    await carrier.port.label(aParcel());
    carrier.time.now = new Date("2026-11-24T12:00:00Z");
    await carrier.turn({ dropped: 2 });
    await carrier.tell();
    expect(carrier.notices).toEqual([]);
    expect((await carrier.port.events("")).events).toHaveLength(2);
  });

  test("is read as it is", () => expect(read(body())).toEqual([event]));

  test("is refused when it is forged, altered by a byte, old, from the future, or unreadable", () => {
    expect(read(body(), signed(body(), "another secret", arrived))).toBeNull();
    expect(read(`${body()} `, signed(body(), secret, arrived))).toBeNull();
    expect(read(body(), signed(body(), secret, new Date("2026-11-24T03:54:59Z")))).toBeNull();
    expect(read(body(), signed(body(), secret, new Date("2026-11-24T04:05:01Z")))).toBeNull();
    expect(read(body(), "")).toBeNull();
    expect(read("<html>")).toBeNull();
    expect(read(body({ kind: "teleported" }))).toBeNull();
  });

  test("says nothing of a day that is over, nor of tomorrow", () => {
    expect(read(body({ expectedOn: "2026-10-25" }))).toEqual([]);
    expect(read(body({ at: "2026-11-25T03:00:00Z" }))).toEqual([]);
  });
});
