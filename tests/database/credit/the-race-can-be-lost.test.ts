import { beforeAll, expect, test } from "vitest";
import { holdLock, holdSharesStatement } from "#lib/credit/sql/holds";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { database, inTransaction, Prisma } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { inParallel } from "#tests/support/in-parallel";

/** Twenty tabs that each want 10 € of a card of 50 €, with the statement as `through` leaves it; answers what they hold. */
async function held(through: (sql: Prisma.Sql) => Prisma.Sql): Promise<number> {
  const { creditId } = await aGiftCard(5000);
  await inParallel(20, 16, () =>
    inTransaction(async (tx) =>
      ok(await tx.$executeRaw(through(holdSharesStatement(newId(), [{ creditId, amountMinor: 1000 }], morning)))),
    ),
  );
  const { heldMinor } = await database.credit.findUniqueOrThrow({ where: { id: creditId } });
  return heldMinor;
}

const withoutLock = (sql: Prisma.Sql) => {
  const strings = sql.strings.map((part) => part.replace(holdLock, ""));
  expect(strings).not.toEqual(sql.strings);
  return new Prisma.Sql(strings, sql.values);
};

beforeAll(() => database.$executeRaw`ALTER TABLE credit DROP CONSTRAINT credit_balance`);

test("the statement alone stops twenty tabs, without the second wall", async () =>
  expect(await held((sql) => sql)).toBe(5000));

test("the same statement with its lock taken out spends more than there is: this test can fail", async () =>
  expect(await held(withoutLock)).toBeGreaterThan(5000));
