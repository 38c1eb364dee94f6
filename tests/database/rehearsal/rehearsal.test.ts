import { beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { dayOf, instantOf } from "#lib/kernel/local-time";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { createPromotion, editPromotion } from "#lib/promotions/commands-draft";
import { cancelRehearsal, startRehearsal } from "#lib/rehearsal/commands";
import { rehearsePortion } from "#lib/rehearsal/commands-portion";
import { breakEvenBasisPoints, marginBasisPoints } from "#lib/rehearsal/margin";
import { rehearsal, waitingRehearsal } from "#lib/rehearsal/queries";
import { outcomeOf, outlookOf } from "#lib/rehearsal/queries-promotion";
import { emptyTally } from "#lib/rehearsal/tally";
import { theDemo } from "#tests/support/the-demo";

const olivier = system("Olivier");
const play = (id: string) => rehearsePortion(system("rehearsal"), { id });

/** Starts a rehearsal and plays it to its end. */
async function rehearsed(asked: object) {
  const started = await startRehearsal(olivier, asked);
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  for (let more = true; more; ) {
    const played = await play(started.value.id);
    more = played.ok && played.value.worked;
  }
  const seen = await rehearsal(started.value.id);
  if (!seen?.result) throw new Error("no result");
  return { ...seen, result: seen.result };
}

/** Ten per cent off tableware from two articles on. */
async function aDraft(draft: object = {}): Promise<string> {
  const created = await createPromotion(olivier, {
    nameFr: "Deux à table",
    lane: "line",
    conditions: [{ kind: "quantityReaches", settings: { quantity: 2, articles: { categories: ["cuisine-table"] } } }],
    benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: { categories: ["cuisine-table"] } } },
    ...draft,
  });
  if (!created.ok) throw new Error(JSON.stringify(created.refusal));
  return created.value.id;
}

const totalOf = async (from: Date, until: Date) => {
  const { _sum, _count } = await database.order.aggregate({
    where: { placedAt: { gte: from, lt: until } },
    _sum: { totalMinor: true },
    _count: true,
  });
  return { orders: _count, totalMinor: _sum.totalMinor ?? 0 };
};

beforeAll(theDemo, 60_000);

describe("before it is published, a promotion", () => {
  const kitchen = { brands: ["gres-de-keroual"] };
  const aWeek = {
    endsAt: new Date(clock.now().getTime() + 7 * 86_400_000),
    conditions: [],
    benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: kitchen } },
  };

  test("has no forecast until it was rehearsed as it is written; its neighbours are known at once", async () => {
    const id = await aDraft(aWeek);
    const outlook = await outlookOf(id, clock.now());
    expect(outlook).toMatchObject({ forecast: null, underWay: null });
    expect(outlook?.neighbours.length).toBeGreaterThan(0);
    for (const { brand, fullUnits } of outlook?.neighbours ?? []) {
      expect(brand).not.toBe("gres-de-keroual");
      expect(fullUnits).toBeGreaterThan(0);
    }
    expect(await outlookOf(newId(), clock.now())).toBeNull();
  });

  test("has the forecast of its rehearsal, until it is written anew", async () => {
    const id = await aDraft(aWeek);
    const { result } = await rehearsed({ subject: { kind: "promotion", promotionId: id } });
    const forecast = (await outlookOf(id, clock.now()))?.forecast;
    expect(forecast?.rehearsedDays).toBeCloseTo(30);
    expect(forecast?.orders).toBe(Math.round((result.touched.orders * (forecast?.days ?? 0)) / 30));
    expect(forecast?.costMinor).toBeGreaterThan(0);
    await editPromotion(olivier, {
      nameFr: "Autre",
      lane: "line",
      ...aWeek,
      benefit: { kind: "percentOff", settings: { basisPoints: 2_000, articles: kitchen } },
      id,
      version: 1,
    });
    expect((await outlookOf(id, clock.now()))?.forecast).toBeNull();
  });
});

describe("after it ran, a promotion", () => {
  test("has its articles beside as long a time before, their neighbours' losses and the stock left", async () => {
    const ran = await database.promotionPeriod.findFirstOrThrow({
      where: { promotion: { nameFr: "Vaisselle dégressive" } },
    });
    const outcome = await outcomeOf(ran.promotionId, clock.now());
    if (!outcome) throw new Error("it ran");
    expect(outcome.from).toEqual(ran.from);
    expect(outcome.until.getTime() - outcome.from.getTime()).toBe(
      outcome.from.getTime() - outcome.comparedFrom.getTime(),
    );
    const lines = await database.orderLine.findMany({
      where: {
        order: { placedAt: { gte: outcome.from, lt: outcome.until }, state: { not: "cancelled" } },
        gift: false,
      },
      include: { order: true },
    });
    const tableware = await database.variant.findMany({
      where: { product: { category: { path: "cuisine-table/vaisselle" } } },
    });
    const own = lines.filter(({ variantId }) => tableware.some(({ id }) => id === variantId));
    expect(outcome.during.units).toBe(own.reduce((sum, { quantity }) => sum + quantity, 0));
    expect(outcome.during.grossMinor).toBe(own.reduce((sum, { totalGrossMinor }) => sum + totalGrossMinor, 0));
    expect(outcome.stockLeft).toBeGreaterThan(0);
    expect(outcome.losses).toEqual([]);
  });

  test("has no account before it ran, nor for what it gives on the delivery", async () => {
    expect(await outcomeOf(await aDraft(), clock.now())).toBeNull();
  });
});

describe("a rehearsal", () => {
  test("of yesterday with no change comes to yesterday's totals exactly", async () => {
    const until = instantOf(dayOf(clock.now()), 0);
    const from = new Date(until.getTime() - 86_400_000);
    const yesterday = await totalOf(from, until);
    const { result } = await rehearsed({ name: "Contrôle", subject: { kind: "prices", changes: [] }, from, until });
    expect(result.orders).toBe(yesterday.orders);
    expect(result.reproduced).toBe(yesterday.orders);
    expect(result.all.without.revenueMinor).toBe(yesterday.totalMinor);
    expect(result.all.with).toEqual(result.all.without);
    expect(result.touched.orders).toBe(0);
  });

  test("of a draft tells what it would have cost, on which days, and who would have paid what", async () => {
    const { result, name, state, done, total } = await rehearsed({
      subject: { kind: "promotion", promotionId: await aDraft() },
    });
    expect({ name, state, done }).toEqual({ name: "Deux à table", state: "done", done: total });
    expect(result.reproduced).toBe(result.orders);
    expect(result.touched.orders).toBeGreaterThan(20);

    const given = result.all.without.revenueMinor - result.all.with.revenueMinor;
    expect(given).toBeGreaterThan(0);
    expect(result.touched.without.revenueMinor - result.touched.with.revenueMinor).toBe(given);
    expect(result.days.reduce((sum, day) => sum + day.withoutMinor - day.withMinor, 0)).toBe(given);
    expect(result.days.reduce((sum, day) => sum + day.orders, 0)).toBe(result.orders);

    expect(result.examples).toHaveLength(10);
    for (const { withoutMinor, withMinor, lines } of result.examples) {
      expect(withMinor).toBeLessThan(withoutMinor);
      expect(lines.length).toBeGreaterThan(0);
    }
    expect(marginBasisPoints(result.touched.with)).toBeLessThan(marginBasisPoints(result.touched.without) ?? 0);
    expect(breakEvenBasisPoints(result.touched)).toBeGreaterThan(0);
  });

  test("stops giving when the budget is spent", async () => {
    const draft = { budgetMinor: 5_000 };
    const { result } = await rehearsed({ subject: { kind: "promotion", promotionId: await aDraft(draft) } });
    const given = result.all.without.revenueMinor - result.all.with.revenueMinor;
    expect(given).toBeGreaterThan(0);
    expect(given).toBeLessThanOrEqual(5_000);
  });

  test("puts a gift into the baskets that earn it, and counts what it costs", async () => {
    const gift = {
      nameFr: "Un chocolat offert",
      lane: "order",
      conditions: [{ kind: "basketReaches", settings: { minor: 10_000 } }],
      benefit: { kind: "gift", settings: { sku: "BF-EPI-008", quantity: 1, upToMinor: 1_000 } },
    };
    const { result } = await rehearsed({ subject: { kind: "promotion", promotionId: await aDraft(gift) } });
    expect(result.touched.orders).toBeGreaterThan(10);
    expect(result.touched.with.revenueMinor).toBeLessThanOrEqual(result.touched.without.revenueMinor);
    expect(result.touched.with.marginMinor).toBeLessThan(result.touched.without.marginMinor);
  });

  test("of other prices moves the orders that hold the article, and no other", async () => {
    const { sku } = await database.orderLine.findFirstOrThrow({
      where: { order: { placedAt: { gt: new Date(clock.now().getTime() - 20 * 86_400_000) } }, discountMinor: 0 },
    });
    const { grossMinor } = await database.price.findFirstOrThrow({
      where: { variantId: (await database.variant.findUniqueOrThrow({ where: { sku } })).id },
    });
    const { result } = await rehearsed({
      subject: { kind: "prices", changes: [{ sku, toMinor: grossMinor * 2 }] },
    });
    const holding = await database.order.count({
      where: { placedAt: { gt: new Date(clock.now().getTime() - 30 * 86_400_000) }, lines: { some: { sku } } },
    });
    expect(result.touched.orders).toBeGreaterThan(0);
    expect(result.touched.orders).toBeLessThanOrEqual(holding);
    expect(result.all.with.revenueMinor).toBeGreaterThan(result.all.without.revenueMinor);
  });

  test("answers the same when it is asked again, and goes on where a worker left it", async () => {
    const subject = { kind: "promotion", promotionId: await aDraft() };
    const span = { from: new Date(clock.now().getTime() - 60 * 86_400_000), until: clock.now() };
    const first = await rehearsed({ subject, ...span });
    const second = await startRehearsal(olivier, { subject, ...span });
    if (!second.ok) throw new Error(second.refusal.code);
    await play(second.value.id);
    expect(await rehearsal(second.value.id)).toMatchObject({ state: "running", done: 500, result: null });
    expect(await waitingRehearsal()).toBe(second.value.id);
    while ((await waitingRehearsal()) !== null) await play(second.value.id);
    expect((await rehearsal(second.value.id))?.result).toEqual(first.result);
  });

  test("that is cancelled is played no further", async () => {
    const started = await startRehearsal(olivier, { name: "Contrôle", subject: { kind: "prices", changes: [] } });
    if (!started.ok) throw new Error(started.refusal.code);
    const { id } = started.value;
    expect(await cancelRehearsal(olivier, { id })).toMatchObject({ ok: true });
    expect(await play(id)).toEqual({ ok: true, value: { worked: false } });
    expect(await rehearsal(id)).toMatchObject({ state: "cancelled", done: 0, result: null });
    expect(await cancelRehearsal(olivier, { id })).toMatchObject({ refusal: { code: "rehearsal_over" } });
  });

  test("is refused when there is nothing to play, or nothing to play it on", async () => {
    const of = async (asked: object) => {
      const answer = await startRehearsal(olivier, { subject: { kind: "prices", changes: [] }, ...asked });
      return answer.ok ? null : answer.refusal.code;
    };
    const sku = { kind: "prices", changes: [{ sku: "NOT-THERE", toMinor: 100 }] };
    expect(await of({ subject: sku })).toBe("unknown_sku");
    expect(await of({ subject: { kind: "promotion", promotionId: crypto.randomUUID() } })).toBe("promotion_not_found");
    expect(await of({ from: "2020-01-01", until: "2020-01-02" })).toBe("nothing_to_replay");
    expect(await of({ from: "2026-01-02", until: "2026-01-01" })).toBe("period_reversed");
    expect(await of({ from: "2020-01-01", until: "2026-01-01" })).toBe("period_too_long");
    expect(await startRehearsal({ kind: "visitor" }, { subject: sku })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });
});

describe("the margin of some baskets", () => {
  const { without } = emptyTally.all;
  const earning = (marginMinor: number) => ({ ...without, netMinor: 10_000, marginMinor });

  test("is a share of what the goods bring", () => {
    expect(marginBasisPoints(earning(3_840))).toBe(3_840);
    expect(marginBasisPoints(without)).toBeNull();
  });

  test("is had again with so many more baskets, with none, or never", () => {
    expect(breakEvenBasisPoints({ without: earning(4_000), with: earning(3_000) })).toBe(3_334);
    expect(breakEvenBasisPoints({ without: earning(3_000), with: earning(3_000) })).toBe(0);
    expect(breakEvenBasisPoints({ without: earning(3_000), with: earning(-1) })).toBeNull();
  });
});
