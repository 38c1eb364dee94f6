import { beforeAll, describe, expect, test } from "vitest";
import { closeOverdue } from "#lib/inventory/commands-overdue";
import { setAside } from "#lib/inventory/commands-set-aside";
import { setStockTerms } from "#lib/inventory/commands-terms";
import { convertHolds, hold } from "#lib/inventory/holds";
import { stockPerPlace } from "#lib/inventory/queries";
import { discrepancies } from "#lib/inventory/queries-proof";
import { shipReserved } from "#lib/inventory/reservations";
import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
let jeanne: Actor;
let ines: Actor;

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
  ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
});

const terms = (sku: string, over: object = {}) =>
  setStockTerms(
    jeanne,
    {
      sku,
      location: "WEB",
      safety: 0,
      backorderLimit: 3,
      expectedOn: "2026-12-12",
      reason: "Arrivage de décembre",
      ...over,
    },
    { now },
  );
const buy = (variantId: string, quantity: number, attemptId = newId()) =>
  inTransaction((tx) =>
    hold(tx, { attemptId, demands: [{ variantId, locationCode: "WEB", quantity }], expiresAt: now, now }),
  );
const web = async (sku: string) => (await stockPerPlace(sku))?.find(({ locationCode }) => locationCode === "WEB");

describe("selling before it is here", () => {
  test("goes to the limit and not one further, and nothing leaves before it came", async () => {
    const lamp = await aVariant({ sku: "SOON", stock: { WEB: 1 } });
    expect(await terms("SOON")).toMatchObject({ ok: true, value: { available: 4 } });
    const [attemptId, orderId] = [newId(), newId()];
    expect(await buy(lamp, 4, attemptId)).toMatchObject({ ok: true });
    expect(await buy(lamp, 1)).toMatchObject({ refusal: { shortages: [{ available: 0 }] } });
    expect(await web("SOON")).toMatchObject({ available: 0, backorderLimit: 3, expectedOn: "2026-12-12" });

    await inTransaction((tx) => convertHolds(tx, { attemptId, orderId, now }));
    const units = [{ variantId: lamp, locationCode: "WEB", quantity: 4 }];
    expect(await inTransaction((tx) => shipReserved(tx, { orderId, units, now, actorName: "Awa" }))).toMatchObject({
      refusal: { code: "not_here_yet", sku: "SOON" },
    });
    expect(await web("SOON")).toMatchObject({ onHand: 1, reserved: 4 });
    expect(await terms("SOON", { backorderLimit: 2 })).toMatchObject({
      refusal: { code: "below_promised", onHand: 1, promised: 4 },
    });
  });

  test("always says which day, and not a day that has passed", async () => {
    await aVariant({ sku: "UNDATED", stock: { WEB: 1 } });
    expect(await terms("UNDATED", { expectedOn: null })).toMatchObject({ refusal: { code: "date_needed" } });
    expect(await terms("UNDATED", { expectedOn: "2026-11-20" })).toMatchObject({ refusal: { code: "date_passed" } });
    expect(await terms("NOBODY")).toMatchObject({ refusal: { code: "unknown_sku" } });
    await expect(
      database.stockLevel.updateMany({ where: { backorderLimit: 0 }, data: { backorderLimit: 5 } }),
    ).rejects.toThrow(/backorders_are_dated/);
  });

  test("ends with the day on which it should have come, but for those who wait already", async () => {
    const lamp = await aVariant({ sku: "LATE", stock: { WEB: 1 } });
    await terms("LATE", { backorderLimit: 5 });
    await aVariant({ sku: "STILL-TO-COME" });
    await terms("STILL-TO-COME", { expectedOn: "2027-01-12" });
    expect(await buy(lamp, 3)).toMatchObject({ ok: true });
    const onItsDay = { now: new Date("2026-12-12T22:59:00Z") };
    expect(await closeOverdue(system("t"), {}, onItsDay)).toMatchObject({ value: { closed: 0 } });

    const dayAfter = { now: new Date("2026-12-12T23:01:00Z") };
    expect(await closeOverdue(system("t"), {}, dayAfter)).toMatchObject({ ok: true });
    expect(await closeOverdue(system("t"), {}, dayAfter)).toMatchObject({ value: { closed: 0 } });
    expect(await web("LATE")).toMatchObject({ available: 0, backorderLimit: 2, expectedOn: "2026-12-12" });
    expect(await buy(lamp, 1)).toMatchObject({ ok: false });
    expect(await web("STILL-TO-COME")).toMatchObject({ backorderLimit: 3 });
  });

  test("safety stays on the shelf", async () => {
    const lamp = await aVariant({ sku: "SAFE", stock: { WEB: 5 } });
    expect(await terms("SAFE", { safety: 2, backorderLimit: 0, expectedOn: null })).toMatchObject({
      value: { available: 3 },
    });
    expect(await buy(lamp, 4)).toMatchObject({ ok: false });
  });
});

describe("units that may not be sold", () => {
  const aside = (actor: Actor, over: object) =>
    setAside(
      actor,
      { sku: "VASE", location: "ANG", fate: "set_aside", units: 2, why: "damaged", reason: "Ébréchés", ...over },
      { now },
    );
  const ang = async () => (await stockPerPlace("VASE"))?.find(({ locationCode }) => locationCode === "ANG");

  test("are set aside with a reason, put back, or written off by somebody who may sign for it", async () => {
    await aVariant({ sku: "VASE", stock: { ANG: 5 } });
    expect(await aside(ines, {})).toMatchObject({ ok: true });
    expect(await ang()).toMatchObject({ onHand: 5, unavailable: 2, available: 3 });

    expect(await aside(ines, { fate: "restore", units: 1, why: "inspection" })).toMatchObject({
      refusal: { code: "not_set_aside" },
    });
    expect(await aside(ines, { fate: "restore", units: 1 })).toMatchObject({ ok: true });
    expect(await aside(ines, { fate: "write_off", units: 1 })).toMatchObject({
      refusal: { code: "needs_second_person" },
    });
    expect(await aside(jeanne, { fate: "write_off", units: 1 })).toMatchObject({ ok: true });
    expect(await ang()).toMatchObject({ onHand: 4, unavailable: 0, available: 4 });
  });

  test("are never those that customers wait for, nor another store's", async () => {
    expect(await aside(ines, { units: 5 })).toMatchObject({ refusal: { code: "below_promised" } });
    expect(await aside(ines, { location: "WEB" })).toMatchObject({ refusal: { code: "other_store" } });
    expect(await aside(ines, { units: -3 })).toMatchObject({ refusal: { code: "invalid" } });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
