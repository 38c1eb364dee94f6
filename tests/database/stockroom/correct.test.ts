import { beforeAll, describe, expect, test } from "vitest";
import { convertHolds, hold } from "#lib/inventory/holds";
import { availabilityOf, movementsOf, stockPerPlace } from "#lib/inventory/queries";
import { discrepancies } from "#lib/inventory/queries-proof";
import { shipReserved } from "#lib/inventory/reservations";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { approveCorrection, rejectCorrection } from "#lib/stockroom/commands-approve";
import { correctStock } from "#lib/stockroom/commands-correct";
import { waitingCorrections } from "#lib/stockroom/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
type Staff = Extract<Actor, { kind: "staff" }>;
let ines: Staff;
let jeanne: Staff;
let marc: Staff;

beforeAll(async () => {
  await aShop();
  ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
  marc = { ...(await aColleague("Marc Petit", "store_manager")), storeCodes: ["ANG"] };
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
});

const correct = (article: string, over: object = {}, actor: Actor = ines, at = now) =>
  correctStock(
    actor,
    { article, location: "ANG", kind: "count", number: 0, reason: "Comptage du matin", ...over },
    { now: at },
  );
const ang = async (sku: string) => (await stockPerPlace(sku))?.find(({ locationCode }) => locationCode === "ANG");

describe("a small difference", () => {
  test("moves the level, says why in the ledger and in the audit, and tells when shoppers see a change", async () => {
    const lamp = await aVariant({ sku: "COUNTED", price: 4900, stock: { ANG: 5 } });
    expect(await correct("COUNTED", { number: 2 })).toMatchObject({
      ok: true,
      value: { difference: -3, outcome: "applied" },
    });
    const { items } = await movementsOf("COUNTED");
    expect(items[0]).toMatchObject({
      reason: "count",
      note: "Comptage du matin",
      onHandDelta: -3,
      actorName: "Inès Moreau",
    });
    expect(await database.auditEntry.findFirst({ where: { subject: "variant:COUNTED" } })).toMatchObject({
      changes: { "onHand.ANG": [null, -3] },
      reason: "Comptage du matin",
    });
    expect(await database.outboxFact.findFirst({ where: { name: "stock.band_changed" } })).not.toBeNull();
    expect((await availabilityOf([lamp])).get(lamp)).toMatchObject({
      online: "out",
      stores: [{ code: "ANG", availability: "low", quantity: 2 }],
    });
  });

  test("is found by barcode as by reference, and none at all is said to be right", async () => {
    const mug = await aVariant({ sku: "MUG", stock: { ANG: 4 } });
    await database.variant.update({ where: { id: mug }, data: { gtin: "3760000000017" } });
    expect(await correct("3760000000017", { number: 4 })).toMatchObject({ value: { sku: "MUG", outcome: "right" } });
    expect(await correct("mug", { number: 3 })).toMatchObject({ value: { sku: "MUG", outcome: "applied" } });
    expect(await ang("MUG")).toMatchObject({ onHand: 3, countedAt: now.toISOString() });
  });

  test("opens a level where there was none", async () => {
    await aVariant({ sku: "NEW-HERE", price: 100 });
    expect(await correct("NEW-HERE", { number: 4 })).toMatchObject({ ok: true });
    expect(await ang("NEW-HERE")).toMatchObject({ available: 4, availability: "in_stock" });
  });

  test("comes in once, however often its form is sent", async () => {
    await aVariant({ sku: "TWICE", stock: { ANG: 4 } });
    const form = { id: newId(), kind: "delta", number: -1 };
    expect(await correct("TWICE", form)).toMatchObject({ ok: true });
    expect(await correct("TWICE", form)).toMatchObject({ refusal: { code: "already_sent" } });
    expect(await ang("TWICE")).toMatchObject({ onHand: 3 });
  });
});

describe("bad input", () => {
  test("is told for what it is", async () => {
    await aVariant({ sku: "BAD", stock: { ANG: 4, WEB: 4 } });
    expect(await correct("BAD", { number: -3 })).toMatchObject({
      refusal: { code: "negative_count", field: "number" },
    });
    expect(await correct("4000000000000", { number: 3 })).toMatchObject({ refusal: { code: "unknown_sku" } });
    expect(await correct("BAD", { number: 2.5 })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await correct("BAD", { number: Number.NaN })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await correct("BAD", { number: 3, location: "WEB" })).toMatchObject({ refusal: { code: "other_store" } });
    expect(await correct("BAD", { number: 3, location: "XXX" }, jeanne)).toMatchObject({
      refusal: { code: "unknown_location" },
    });
    expect(await correct("BAD", { at: later(5).toISOString() })).toMatchObject({ refusal: { code: "count_not_now" } });
    expect(await correct("BAD", { number: 3 }, { kind: "visitor" })).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await ang("BAD")).toMatchObject({ onHand: 4 });
  });

  test("never takes what is promised to a customer", async () => {
    const variantId = await aVariant({ sku: "PROMISED", stock: { ANG: 3 } });
    const demands = [{ variantId, locationCode: "ANG", quantity: 2 }];
    await inTransaction((tx) => hold(tx, { attemptId: newId(), demands, expiresAt: now, now }));
    expect(await correct("PROMISED", { number: 1 })).toMatchObject({
      refusal: { code: "below_promised", onHand: 3, promised: 2 },
    });
  });
});

describe("a great difference", () => {
  test("waits for a second person, who is never its author", async () => {
    await aVariant({ sku: "MANY", price: 1000, stock: { ANG: 20 } });
    const asked = await correct("MANY", { number: 12 }, marc);
    expect(asked).toMatchObject({ value: { difference: -8, outcome: "waits" } });
    expect(await ang("MANY")).toMatchObject({ onHand: 20 });
    const [waiting] = (await waitingCorrections()).filter(({ sku }) => sku === "MANY");
    const id = waiting?.id ?? "";
    expect(waiting).toMatchObject({ authorName: "Marc Petit", counted: 12, valueMinor: 8000 });

    expect(await approveCorrection(marc, { id }, { now })).toMatchObject({ refusal: { code: "own_correction" } });
    expect(await approveCorrection(ines, { id }, { now })).toMatchObject({ refusal: { code: "forbidden" } });
    const both = await Promise.all([1, 2].map(() => approveCorrection(jeanne, { id }, { now: later(9) })));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { code: "request_not_waiting" } });
    expect(await ang("MANY")).toMatchObject({ onHand: 12 });
  });

  test("waits too when few units are worth much", async () => {
    await aVariant({ sku: "DEAR", price: 150_000, stock: { ANG: 3 } });
    expect(await correct("DEAR", { number: 2 })).toMatchObject({ value: { outcome: "waits" } });
  });

  test("is superseded by a later count of the same shelf, and may be refused or taken back", async () => {
    await aVariant({ sku: "AGAIN", price: 100, stock: { ANG: 30 } });
    const first = await correct("AGAIN", { number: 10 });
    expect(await correct("AGAIN", { number: 29 }, ines, later(5))).toMatchObject({ value: { outcome: "applied" } });
    const id = first.ok ? first.value.id : "";
    expect(await approveCorrection(jeanne, { id }, { now: later(6) })).toMatchObject({
      refusal: { code: "request_not_waiting" },
    });
    const own = await correct("AGAIN", { kind: "delta", number: -20 });
    const taken = { id: own.ok ? own.value.id : "", reason: "Carton retrouvé" };
    expect(await rejectCorrection(ines, taken, { now: later(7) })).toMatchObject({ ok: true });
    expect(await ang("AGAIN")).toMatchObject({ onHand: 29 });
  });
});

describe("counting while the shop sells", () => {
  const sell = async (variantId: string, quantity: number, at: Date) => {
    const demands = [{ variantId, locationCode: "ANG", quantity }];
    const sale = { attemptId: newId(), orderId: newId() };
    await inTransaction((tx) => hold(tx, { attemptId: sale.attemptId, demands, expiresAt: later(30), now: at }));
    await inTransaction((tx) => convertHolds(tx, { ...sale, now: at }));
    await inTransaction((tx) =>
      shipReserved(tx, { orderId: sale.orderId, units: demands, now: at, actorName: "Caisse" }),
    );
  };

  test("compares a count with the ledger at its instant: what was sold since stays sold", async () => {
    const lamp = await aVariant({ sku: "WHILE", price: 1000, stock: { ANG: 10 } });
    await sell(lamp, 2, later(3));
    // Nine were counted at ten o'clock, when ten should have been there; two were sold before the form was sent.
    expect(await correct("WHILE", { number: 9, at: now.toISOString() }, ines, later(5))).toMatchObject({
      value: { difference: -1, outcome: "applied" },
    });
    expect(await ang("WHILE")).toMatchObject({ onHand: 7 });
  });

  test("keeps every sale made until a second person agrees", async () => {
    const lamp = await aVariant({ sku: "SLOW", price: 1000, stock: { ANG: 20 } });
    const asked = await correct("SLOW", { number: 12 });
    await sell(lamp, 3, later(2));
    await approveCorrection(jeanne, { id: asked.ok ? asked.value.id : "" }, { now: later(4) });
    expect(await ang("SLOW")).toMatchObject({ onHand: 9 });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
