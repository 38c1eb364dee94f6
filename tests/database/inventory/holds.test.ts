import { beforeAll, describe, expect, test } from "vitest";
import { releaseExpired } from "#lib/inventory/commands";
import { convertHolds, hold, releaseHolds } from "#lib/inventory/holds";
import { discrepancies } from "#lib/inventory/queries-proof";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database, inTransaction } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

const now = new Date("2026-11-21T10:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const of = (variantId: string, quantity = 1, locationCode = "WEB") => ({ variantId, locationCode, quantity });

const buy = (demands: ReturnType<typeof of>[], attemptId = newId()) =>
  inTransaction((tx) => hold(tx, { attemptId, demands, expiresAt: later(15), now }));
const levelOf = (variantId: string, locationCode = "WEB") =>
  database.stockLevel.findUniqueOrThrow({ where: { variantId_locationCode: { variantId, locationCode } } });

beforeAll(aShop);

describe("holding stock", () => {
  test("500 buyers for the last 10 lamps: 10 have one, 490 are told there is none", async () => {
    const lamp = await aVariant({ sku: "LAST-TEN", stock: { WEB: 10 } });

    const answers = await inParallel(500, 32, () => buy([of(lamp)]));

    const refused = answers.filter((answer) => !answer.ok);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(10);
    expect(refused).toHaveLength(490);
    expect(refused.at(-1)).toMatchObject({
      refusal: { code: "out_of_stock", shortages: [{ sku: "LAST-TEN", asked: 1, available: 0 }] },
    });
    expect(await levelOf(lamp)).toMatchObject({ onHand: 10, held: 10, reserved: 0 });
  });

  test("baskets that name the same goods in opposite order never wait for each other", async () => {
    const goods = await Promise.all(["A", "B", "C", "D"].map((sku) => aVariant({ sku, stock: { WEB: 1000 } })));

    const answers = await inParallel(200, 24, (index) => {
      const basket = goods.map((variantId) => of(variantId));
      return buy(index % 2 ? basket : basket.reverse());
    });

    expect(answers.every(({ ok }) => ok)).toBe(true);
    const [{ deadlocks }] = await database.$queryRaw<[{ deadlocks: number }]>`
      SELECT deadlocks::int FROM pg_stat_database WHERE datname = current_database()`;
    expect(deadlocks).toBe(0);
  });

  test("two lines of one SKU ask for their sum", async () => {
    const single = await aVariant({ sku: "SINGLE", stock: { WEB: 1 } });
    expect(await buy([of(single), of(single)])).toMatchObject({
      ok: false,
      refusal: { shortages: [{ asked: 2, available: 1 }] },
    });
  });

  test("is all or nothing, and a place that never had it has none", async () => {
    const lamp = await aVariant({ sku: "WEB-ONLY", stock: { WEB: 5 } });
    expect(await buy([of(lamp), of(lamp, 1, "ANG")])).toMatchObject({
      ok: false,
      refusal: { shortages: [{ locationCode: "ANG", available: 0 }] },
    });
    expect(await levelOf(lamp)).toMatchObject({ held: 0 });
  });

  test("tells which products now say something else", async () => {
    const lamp = await aVariant({ sku: "FLIPS", stock: { WEB: 5 } });
    expect(await buy([of(lamp)])).toEqual({ ok: true, value: { flipped: [] } });
    const { productId } = await database.variant.findUniqueOrThrow({ where: { id: lamp } });
    expect(await buy([of(lamp)])).toEqual({ ok: true, value: { flipped: [productId] } });
  });
});

describe("what becomes of a hold", () => {
  const convert = (attemptId: string) =>
    inTransaction((tx) => convertHolds(tx, { attemptId, orderId: newId(), now: later(20) }));

  test("it is reserved when the order is paid", async () => {
    const lamp = await aVariant({ sku: "PAID", stock: { WEB: 2 } });
    const attemptId = newId();
    await buy([of(lamp)], attemptId);
    await convert(attemptId);
    expect(await levelOf(lamp)).toMatchObject({ onHand: 2, held: 0, reserved: 1 });
  });

  test("it returns to the shelf when the payment fails", async () => {
    const lamp = await aVariant({ sku: "FAILED", stock: { WEB: 2 } });
    const attemptId = newId();
    await buy([of(lamp)], attemptId);
    await database.$transaction((tx) => releaseHolds(tx, attemptId, now));
    await database.$transaction((tx) => releaseHolds(tx, attemptId, now));
    expect(await levelOf(lamp)).toMatchObject({ held: 0, reserved: 0 });
  });

  test("expired and released, it is asked again of what is free, or the shortage is told", async () => {
    const lamp = await aVariant({ sku: "EXPIRED", stock: { WEB: 1 } });
    const [slow, slower] = [newId(), newId()];
    await buy([of(lamp)], slow);
    await releaseExpired(system("sweep"), {}, { now: later(21) });
    expect(await levelOf(lamp)).toMatchObject({ held: 0 });
    await buy([of(lamp)], slower);
    await releaseExpired(system("sweep"), {}, { now: later(21) });

    expect(await convert(slow)).toMatchObject({ ok: true });
    expect(await convert(slower)).toMatchObject({ ok: false, refusal: { code: "out_of_stock" } });
    expect(await levelOf(lamp)).toMatchObject({ held: 0, reserved: 1 });
  });
});

test("the ledger adds up to every level", async () => expect(await discrepancies()).toEqual([]));
