import { beforeEach, describe, expect, test } from "vitest";
import { aCarrier, aParcel } from "../../lib/carriers/a-carrier.ts";

const secret = "carrier-notice-secret";
process.env.CARRIER_WEBHOOK_SECRET = secret;
const { POST } = await import("../../../app/api/carriers/[carrier]/route.ts");
const { signed } = await import("#lib/platform/signed-notice");
const { askForEvents } = await import("#lib/carriers/ask-for-events");
const { cursorOf } = await import("#lib/carriers/queries");
const { counted } = await import("#lib/platform/counters");
const { database } = await import("#lib/platform/database");

const event = (id: string, change: object = {}) => ({
  id,
  trackingNumber: "SIM0000000000001",
  kind: "in_transit",
  at: "2026-11-20T03:00:00.000Z",
  expectedOn: "2026-11-24",
  ...change,
});
const bodyOf = (...events: object[]) => JSON.stringify({ events });

function deliver(body: string, signature = signed(body, secret, new Date()), carrier = "gateway") {
  const request = new Request(`http://shop.example/api/carriers/${carrier}`, {
    method: "POST",
    body,
    headers: { "carrier-signature": signature },
  });
  return POST(request, { params: Promise.resolve({ carrier }) });
}
const kept = () => database.carrierEvent.findMany({ orderBy: { id: "asc" } });
const told = () => database.outboxFact.findMany({ where: { name: "carrier.event" }, orderBy: { id: "asc" } });

beforeEach(async () => {
  await database.carrierEvent.deleteMany();
  await database.carrierCursor.deleteMany();
  await database.outboxFact.deleteMany();
});

describe("a carrier's notice", () => {
  test("told thirty times at once is kept once and told once", async () => {
    const body = bodyOf(event("e1"), event("e2", { kind: "delayed", expectedOn: "2026-11-26" }));
    const answers = await Promise.all(Array.from({ length: 30 }, () => deliver(body)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(await kept()).toMatchObject([
      { carrier: "gateway", id: "e1", kind: "in_transit" },
      { id: "e2", kind: "delayed", expectedOn: new Date("2026-11-26") },
    ]);
    const facts = (await told()).map(({ payload }) => payload);
    expect(facts).toHaveLength(2);
    expect(facts).toContainEqual({
      eventId: "e2",
      carrier: "gateway",
      trackingNumber: "SIM0000000000001",
      kind: "delayed",
      at: "2026-11-20T03:00:00.000Z",
      expectedOn: "2026-11-26",
    });
  });

  const body = bodyOf(event("forged"));
  const old = new Date(Date.now() - 400_000);
  test.each([
    ["without a signature", body, "", "gateway"],
    ["signed by somebody else", body, signed(body, "other", new Date()), "gateway"],
    ["altered by a byte", body.replace("forged", "forgeD"), signed(body, secret, new Date()), "gateway"],
    ["seven minutes old", body, signed(body, secret, old), "gateway"],
    ["of a carrier we do not know", body, signed(body, secret, new Date()), "stranger"],
    ["that is no JSON", "<html>", signed("<html>", secret, new Date()), "gateway"],
    ["of a kind that does not exist", ...invented(), "gateway"],
  ])("%s is 401, changes nothing and is counted", async (_, raw, signature, carrier) => {
    const before = counted().get("carrier_notices_refused") ?? 0;
    expect((await deliver(raw, signature, carrier)).status).toBe(401);
    expect(await kept()).toEqual([]);
    expect(await told()).toEqual([]);
    expect(counted().get("carrier_notices_refused")).toBe(before + 1);
  });

  function invented(): [string, string] {
    const raw = bodyOf(event("forged", { kind: "teleported" }));
    return [raw, signed(raw, secret, new Date())];
  }

  test("with a day that was over when it happened is no news", async () => {
    expect((await deliver(bodyOf(event("past", { expectedOn: "2026-10-24" })))).status).toBe(200);
    expect(await kept()).toEqual([]);
  });
});

describe("asking the carriers, for notices get lost", () => {
  test("finds what was never told, once, and goes on from there", async () => {
    const carrier = await aCarrier();
    await carrier.port.label(aParcel());
    carrier.time.now = new Date("2026-11-24T09:00:00Z");
    await askForEvents(carrier.time.now, carrier.port);
    expect((await kept()).map(({ kind }) => kind).sort()).toEqual(["collected", "in_transit"]);
    const cursor = await cursorOf("gateway");
    expect(cursor).not.toBe("");

    await carrier.turn({ wrongJson: 1 });
    await askForEvents(carrier.time.now, carrier.port);
    expect(await cursorOf("gateway")).toBe(cursor);

    carrier.time.now = new Date("2026-11-25T15:00:00Z");
    await askForEvents(carrier.time.now, carrier.port);
    await askForEvents(carrier.time.now, carrier.port);
    expect(await told()).toHaveLength(4);
    expect((await kept()).map(({ kind }) => kind)).toContain("delivered");
    await carrier.stop();
  });
});
