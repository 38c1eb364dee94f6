import { beforeEach, expect, test } from "vitest";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { database, inTransaction, Prisma } from "#lib/platform/database";
import { budgetGuard, holdUsesStatement, usesGuard } from "#lib/promotions/sql/hold-uses";
import { type Applied, holdUses, releaseHeld, spendHeld } from "#lib/promotions/uses";
import { aPromotion } from "#tests/support/a-promotion";
import { inParallel } from "#tests/support/in-parallel";

const now = new Date("2026-11-23T09:00:00Z");

const applied = (promotionId: string, of: Partial<Applied> = {}): Applied => ({
  promotionId,
  version: 1,
  amountMinor: 500,
  code: null,
  limits: "total",
  ...of,
});
const holdsOne = (promotions: readonly Applied[], customerKey: string = newId(), attemptId = newId()) =>
  inTransaction((tx) => holdUses(tx, { attemptId, customerKey, now }, promotions));
const counters = (id: string) =>
  database.promotion.findUniqueOrThrow({ where: { id }, select: { uses: true, spentMinor: true } });

async function race(count: number, promotions: readonly Applied[], customerKey?: string): Promise<number> {
  const answers = await inParallel(count, 16, () => holdsOne(promotions, customerKey));
  const refused = answers.flatMap((answer) => (answer.ok ? [] : answer.refusal.code));
  expect(new Set(refused)).toEqual(new Set(refused.length > 0 ? ["code_exhausted"] : []));
  return count - refused.length;
}

beforeEach(() => database.$executeRaw`TRUNCATE promotion, coupon_batch CASCADE`);

test("a promotion for a hundred is used by exactly a hundred of a thousand checkouts at once", async () => {
  const id = await aPromotion({ maxUses: 100 });
  expect(await race(1000, [applied(id)])).toBe(100);
  expect(await counters(id)).toMatchObject({ uses: 100 });
});

test("so is a code, and a code somebody else withdrew opens nothing", async () => {
  const id = await aPromotion({ code: "NOEL10" });
  await database.coupon.update({ where: { code: "NOEL10" }, data: { maxUses: 10 } });
  expect(await race(100, [applied(id, { code: "NOEL10" })])).toBe(10);
  await database.coupon.update({ where: { code: "NOEL10" }, data: { maxUses: null, active: false } });
  expect(await race(1, [applied(id, { code: "NOEL10" })])).toBe(0);
});

test("a customer uses it as often as they may, from however many tabs", async () => {
  const id = await aPromotion({ maxUsesPerCustomer: 2 });
  expect(await race(40, [applied(id, { limits: "per_customer" })], "camille")).toBe(2);
  expect(await race(5, [applied(id, { limits: "per_customer" })], "olivier")).toBe(2);
});

test("a budget is never overspent: what does not fit is refused", async () => {
  const id = await aPromotion({ budgetMinor: 3300 });
  expect(await race(50, [applied(id, { amountMinor: 500 })])).toBe(6);
  expect(await counters(id)).toEqual({ uses: 6, spentMinor: 3000 });
});

test("two promotions asked in either order never wait for each other, and both are had or neither", async () => {
  const [first, second] = [await aPromotion({ maxUses: 30 }), await aPromotion({ maxUses: 20 })];
  const asked = [applied(first), applied(second)];
  const answers = await inParallel(100, 16, (i) => holdsOne(i % 2 ? asked : asked.toReversed()));
  expect(answers.filter((answer) => answer.ok)).toHaveLength(20);
  expect([await counters(first), await counters(second)]).toMatchObject([{ uses: 20 }, { uses: 20 }]);
});

test("what an abandoned checkout held is free again, once; what an order used is not", async () => {
  const id = await aPromotion({ maxUses: 1, budgetMinor: 500, code: "UNIQUE" });
  await database.coupon.update({ where: { code: "UNIQUE" }, data: { maxUses: 1 } });
  const promotions = [applied(id, { code: "UNIQUE" })];
  const [abandoned, paid] = [newId(), newId()];
  await holdsOne(promotions, "camille", abandoned);
  for (let twice = 0; twice < 2; twice++)
    await inTransaction(async (tx) => ok(await releaseHeld(tx, abandoned, promotions)));
  expect(await counters(id)).toEqual({ uses: 0, spentMinor: 0 });

  expect(await holdsOne(promotions, "olivier", paid)).toMatchObject({ ok: true });
  await inTransaction(async (tx) => ok(await spendHeld(tx, { attemptId: paid, orderId: newId() }, promotions)));
  await inTransaction(async (tx) => ok(await releaseHeld(tx, paid, promotions)));
  expect(await race(1, promotions)).toBe(0);
  expect(await database.coupon.findUnique({ where: { code: "UNIQUE" } })).toMatchObject({ uses: 1 });
});

test("a limit that its author tightened holds at once; one that they loosened, once it is published", async () => {
  const id = await aPromotion({ maxUses: 5 });
  await database.promotion.update({ where: { id }, data: { maxUses: 50 } });
  expect(await race(20, [applied(id)])).toBe(5);
  await database.promotion.update({ where: { id }, data: { maxUses: 5 } });
  expect(await race(3, [applied(id)])).toBe(0);
});

/** Forty checkouts with the statement as `through` leaves it, behind no second wall; answers how many had it. */
async function unwalled(promotions: readonly Applied[], guard: string): Promise<number> {
  const without = (sql: Prisma.Sql) => {
    const strings = sql.strings.map((part) => part.replace(guard, "true"));
    expect(strings).not.toEqual(sql.strings);
    return new Prisma.Sql(strings, sql.values);
  };
  const answers = await inParallel(40, 16, () =>
    inTransaction(async (tx) => {
      const asked = { attemptId: newId(), customerKey: newId(), uses: promotions, now };
      const missed = await tx.$queryRaw<unknown[]>(without(holdUsesStatement(asked)));
      return missed.length === 0 ? ok(null) : refuse({ code: "code_exhausted" });
    }),
  );
  return answers.filter((answer) => answer.ok).length;
}

test("the same statement with its guard taken out gives too much away: these tests can fail", async () => {
  await database.$executeRaw`ALTER TABLE promotion DROP CONSTRAINT promotion_limits`;
  const counted = await aPromotion({ maxUses: 4 });
  expect(await unwalled([applied(counted)], usesGuard)).toBeGreaterThan(4);
  const budgeted = await aPromotion({ budgetMinor: 1000 });
  expect(await unwalled([applied(budgeted)], budgetGuard)).toBeGreaterThan(2);
});
