import { beforeAll, expect, test } from "vitest";
import { guard, type HeldRow, type Hold, holdStatement } from "#lib/inventory/sql/hold";
import { type MoveRow, moveStatement, promiseGuard } from "#lib/inventory/sql/move";
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

/** Forty tills that sell from a shelf of eight, four of which customers wait for; answers how many were sold. */
async function tills(lamp: string, through: (sql: Prisma.Sql) => Prisma.Sql): Promise<number> {
  await database.$executeRaw`UPDATE stock_level SET reserved = 4 WHERE variant_id = ${lamp}::uuid`;
  const moves = [{ variantId: lamp, locationCode: "WEB", onHandDelta: -1 }];
  const sale = { moves, reason: "adjust", reference: null, note: null, actorName: "Caisse", now } as const;
  const answers = await inParallel(40, 16, () => database.$queryRaw<MoveRow[]>(through(moveStatement(sale))));
  return answers.filter(([row]) => row?.moved).length;
}

const without = (guard: string) => (sql: Prisma.Sql) => {
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
  expect(await race(lamp, without(guard))).toBeGreaterThan(4);
});

test("a till takes nothing that customers wait for", async () => {
  expect(await tills(await aVariant({ sku: "KEPT", stock: { WEB: 8 } }), (sql) => sql)).toBe(4);
});

test("and without its guard it does", async () => {
  expect(await tills(await aVariant({ sku: "TAKEN", stock: { WEB: 8 } }), without(promiseGuard))).toBeGreaterThan(4);
});
