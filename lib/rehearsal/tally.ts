import { dayOf } from "#lib/kernel/local-time";
import { money, netOf } from "#lib/kernel/money";
import type { PastOrder } from "#lib/orders/queries-replay";
import { type Given, nothingGiven, type Played } from "./play.ts";
import type { DayOfRehearsal, Example, RehearsalResult, Sums } from "./schema.ts";

const examplesKept = 10;
const differingKept = 5;

/** The count so far: what will be the result, what limits have left, and where to go on. Plain data, kept between portions. */
export type Tally = RehearsalResult &
  Readonly<{ given: Given; mark: Readonly<{ placedAt: string; id: string }> | null }>;

const nothing: Sums = { revenueMinor: 0, discountMinor: 0, netMinor: 0, marginMinor: 0 };
export const emptyTally: Tally = {
  orders: 0,
  reproduced: 0,
  differing: [],
  all: { without: nothing, with: nothing },
  touched: { orders: 0, without: nothing, with: nothing },
  days: [],
  examples: [],
  given: nothingGiven,
  mark: null,
};

/** The count with one more order in it; orders come in the order of their placing. */
export function counted(
  tally: Tally,
  order: PastOrder,
  { without, with: played, given }: Readonly<{ without: Played; with: Played; given: Given }>,
): Tally {
  const [before, after] = [sumsOf(without), sumsOf(played)];
  const same = without.priced.totalMinor === order.totalMinor;
  const touched = before.revenueMinor !== after.revenueMinor || played.lines.length !== without.lines.length;
  return {
    orders: tally.orders + 1,
    reproduced: tally.reproduced + (same ? 1 : 0),
    differing: same ? tally.differing : [...tally.differing, order.number].slice(0, differingKept),
    all: { without: plus(tally.all.without, before), with: plus(tally.all.with, after) },
    touched: touched
      ? {
          orders: tally.touched.orders + 1,
          without: plus(tally.touched.without, before),
          with: plus(tally.touched.with, after),
        }
      : tally.touched,
    days: withDay(tally.days, dayOf(order.placedAt), touched, before, after),
    examples: touched ? largest([...tally.examples, exampleOf(order, without, played)]) : tally.examples,
    given,
    mark: { placedAt: order.placedAt.toISOString(), id: order.id },
  };
}

function sumsOf({ lines, priced }: Played): Sums {
  const articles = new Map(lines.map((line) => [line.id, line]));
  const costed = priced.lines.flatMap(({ id, quantity, totalMinor }) => {
    const article = articles.get(id);
    if (!article || article.costMinor === null) return [];
    const netMinor = netOf(money(totalMinor), article.vatBasisPoints).minor;
    return [{ netMinor, marginMinor: netMinor - article.costMinor * quantity }];
  });
  const discounts = [
    ...priced.lines.flatMap((line) => [...line.markdowns, ...line.discounts]),
    ...(priced.delivery?.discounts ?? []),
  ];
  return {
    revenueMinor: priced.totalMinor,
    discountMinor: discounts.reduce((sum, { amountMinor }) => sum + amountMinor, 0),
    netMinor: costed.reduce((sum, one) => sum + one.netMinor, 0),
    marginMinor: costed.reduce((sum, one) => sum + one.marginMinor, 0),
  };
}

const plus = (a: Sums, b: Sums): Sums => ({
  revenueMinor: a.revenueMinor + b.revenueMinor,
  discountMinor: a.discountMinor + b.discountMinor,
  netMinor: a.netMinor + b.netMinor,
  marginMinor: a.marginMinor + b.marginMinor,
});

function withDay(days: readonly DayOfRehearsal[], day: string, touched: boolean, before: Sums, after: Sums) {
  const last = days.at(-1);
  const same = last?.day === day ? last : { day, orders: 0, touched: 0, withoutMinor: 0, withMinor: 0 };
  return [
    ...(last?.day === day ? days.slice(0, -1) : days),
    {
      day,
      orders: same.orders + 1,
      touched: same.touched + (touched ? 1 : 0),
      withoutMinor: same.withoutMinor + before.revenueMinor,
      withMinor: same.withMinor + after.revenueMinor,
    },
  ];
}

function exampleOf({ number, placedAt }: PastOrder, without: Played, played: Played): Example {
  const was = new Map(without.priced.lines.map(({ id, totalMinor }) => [id, totalMinor]));
  const names = new Map(played.lines.map(({ id, name }) => [id, name]));
  return {
    number,
    placedAt: placedAt.toISOString(),
    withoutMinor: without.priced.totalMinor,
    withMinor: played.priced.totalMinor,
    lines: played.priced.lines
      .map(({ id, quantity, totalMinor }) => ({
        name: names.get(id) ?? "",
        quantity,
        withoutMinor: was.get(id) ?? 0,
        withMinor: totalMinor,
      }))
      .filter((line) => line.withoutMinor !== line.withMinor),
  };
}

const distance = ({ withoutMinor, withMinor }: Example): number => Math.abs(withoutMinor - withMinor);
const largest = (examples: readonly Example[]): readonly Example[] =>
  [...examples].sort((a, b) => distance(b) - distance(a) || a.number.localeCompare(b.number)).slice(0, examplesKept);
