import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { closeMiss } from "#lib/promises/commands-miss";
import { boardCounts, boardLines, boardPlaces, boardSteps } from "#lib/promises/queries-board";
import { placeSpeeds } from "#lib/promises/queries-dispatch";
import { aPromise, inDanger } from "#tests/support/a-promise";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const tuesday = { from: new Date("2026-11-23T23:00:00Z"), until: new Date("2026-11-24T23:00:00Z") };
const wednesday = new Date("2026-11-25T11:00:00Z");
const now = new Date("2026-11-23T09:00:00Z");

let late: Awaited<ReturnType<typeof aPromise>>;
let broken: Awaited<ReturnType<typeof aPromise>>;

beforeAll(async () => {
  await aShop();
  late = await aPromise(inDanger(wednesday));
  await aPromise({ ...inDanger(wednesday), state: "told", toldAt: now, toldFor: wednesday });
  await aPromise();
  await aPromise({ store: "ANG", state: "kept", fulfilledAt: now });
  await aPromise({ state: "released" });
  broken = await aPromise({ state: "broken", promisedAt: new Date("2026-11-20T11:00:00Z") });
});

describe("the board of promises", () => {
  test("shows first who has to be told, then who has been, with the reason and the new date", async () => {
    const [first, second, ...rest] = await boardLines("risk");
    expect(first).toMatchObject({
      orderNumber: late.number,
      customer: "Camille Rousseau",
      carrier: "La Poste",
      placeName: "Entrepôt de Trélazé",
      state: "at_risk",
      risk: "carrier_delay",
      forecastAt: wednesday,
    });
    expect(second).toMatchObject({ state: "told", toldAt: now });
    expect(rest).toEqual([]);
  });

  test("tells of a day how far each promise has got; what was given up is not one", async () => {
    expect(Object.fromEntries(await boardSteps(tuesday))).toEqual({ late: 2, to_prepare: 1, kept: 1 });
    expect(await boardLines(tuesday)).toHaveLength(4);
  });

  test("shows one place by itself", async () => {
    expect((await boardPlaces()).map(({ code }) => code)).toEqual(["ANG", "WEB"]);
    expect(await boardLines(tuesday, "ANG")).toMatchObject([{ placeCode: "ANG", method: "pickup", step: "kept" }]);
    expect(Object.fromEntries(await boardSteps(tuesday, "ANG"))).toEqual({ kept: 1 });
  });
});

describe("a missed promise", () => {
  test("is a task until somebody writes why", async () => {
    const marc = await aColleague("Marc", "service_agent");
    expect(await boardCounts()).toEqual({ risk: 1, misses: 1 });
    expect(await boardLines("misses")).toMatchObject([{ orderNumber: broken.number }]);

    const reason = "Le camion du 19 est tombé en panne";
    expect(await closeMiss(marc, { orderLineId: broken.orderLineId, cause: "carrier", reason }, { now })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(await boardLines("misses")).toEqual([]);
    expect(await boardCounts()).toEqual({ risk: 1, misses: 0 });
    const written = await database.auditEntry.findFirstOrThrow({ where: { command: "promises.close_miss" } });
    expect(written).toMatchObject({ subject: `order:${broken.number}`, reason });
  });

  test("is explained once, and only when it was missed", async () => {
    const lucie = await aColleague("Lucie", "service_lead");
    const explain = (orderLineId: string) =>
      closeMiss(lucie, { orderLineId, cause: "place", reason: "Oubliée au quai" }, { now });
    expect(await explain(broken.orderLineId)).toMatchObject({ refusal: { code: "miss_closed", by: "Marc" } });
    expect(await explain(late.orderLineId)).toMatchObject({ refusal: { code: "promise_not_missed" } });
  });

  test("is not for whoever only sells", async () => {
    const seller = await aColleague("Ana", "store_staff");
    const asked = { orderLineId: broken.orderLineId, cause: "place", reason: "Oubliée au quai" };
    expect(await closeMiss(seller, asked, { now })).toMatchObject({ refusal: { code: "forbidden" } });
  });
});

test("a place is told how long its orders wait, and which of those paid in time left that day", async () => {
  const monday = {
    promisedAt: wednesday,
    inputs: { closesOn: "2026-12-07" },
    placedAt: new Date("2026-12-07T09:00:00Z"),
  };
  await aPromise({ ...monday, sentAt: new Date("2026-12-07T13:00:00Z") });
  await aPromise({ ...monday, sentAt: new Date("2026-12-08T09:00:00Z") });
  await aPromise({ ...monday, placedAt: new Date("2026-12-06T09:00:00Z"), sentAt: new Date("2026-12-07T11:00:00Z") });

  expect(await placeSpeeds(new Date("2026-12-01T00:00:00Z"))).toEqual([
    {
      code: "WEB",
      name: "Entrepôt de Trélazé",
      parcels: 3,
      p50Hours: 24,
      p95Hours: expect.closeTo(25.8, 5),
      paidInTime: 2,
      leftThatDay: 1,
    },
  ]);
});
