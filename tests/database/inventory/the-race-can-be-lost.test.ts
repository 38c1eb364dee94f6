import { beforeAll, expect, test } from "vitest";
import { guard, type HeldRow, type Hold, holdStatement } from "#lib/inventory/sql/hold";
import { newId } from "#lib/kernel/ids";
import { database, Prisma } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { inParallel } from "#tests/support/in-parallel";

const now = new Date("2026-11-21T10:00:00Z");

/** Forty buyers for four lamps, with the statement as `through` leaves it; answers how many were held. */
async function race(lamp: string, through: (sql: Prisma.Sql) => Prisma.Sql): Promise<number> {
  const wish: Omit<Hold, "attemptId"> = {
    demands: [{ variantId: lamp, locationCode: "WEB", quantity: 1 }],
    expiresAt: now,
    now,
  };
  const answers = await inParallel(40, 16, () =>
    database.$queryRaw<HeldRow[]>(through(holdStatement({ ...wish, attemptId: newId() }))),
  );
  return answers.filter(([row]) => row?.taken).length;
}

const withoutGuard = (sql: Prisma.Sql) => {
  const strings = sql.strings.map((part) => part.replace(guard, "true"));
  expect(strings).not.toEqual(sql.strings);
  return new Prisma.Sql(strings, sql.values);
};

beforeAll(async () => {
  await aShop();
  await database.$executeRaw`ALTER TABLE stock_level DROP CONSTRAINT stock_level_never_oversold`;
});

test("the statement alone stops the race, without the second wall", async () => {
  const lamp = await aVariant({ sku: "GUARDED", stock: { WEB: 4 } });
  expect(await race(lamp, (sql) => sql)).toBe(4);
});

test("the same statement with its guard taken out oversells: this test can fail", async () => {
  const lamp = await aVariant({ sku: "UNGUARDED", stock: { WEB: 4 } });
  expect(await race(lamp, withoutGuard)).toBeGreaterThan(4);
});
