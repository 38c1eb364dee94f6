import { describe, expect, test } from "vitest";
import { serviceLevels } from "#lib/purchasing/schema";
import { type Need, suggest } from "#lib/purchasing/suggestion";

/** An article that sells two a day, every day, ten days away, ordered every week. */
const steady: Need = {
  sold: 112,
  squares: 224,
  days: 56,
  emptyDays: 0,
  leadDays: 10,
  reviewDays: 7,
  service: 95,
  coverDays: 90,
  waiting: 0,
  free: 0,
  incoming: 0,
  drafted: 0,
  packSize: 1,
};

describe("what is proposed", () => {
  test("bridges the days until the next order has arrived", () => {
    expect(suggest(steady)).toMatchObject({
      perDay: 2,
      horizonDays: 17,
      demand: 34,
      safety: 0,
      need: 34,
      quantity: 34,
    });
  });

  test("counts what is here and on its way, and what customers wait for", () => {
    expect(suggest({ ...steady, free: 20, incoming: 4, drafted: 2 }).quantity).toBe(8);
    expect(suggest({ ...steady, waiting: 5 }).quantity).toBe(39);
    expect(suggest({ ...steady, free: 34 })).toMatchObject({ need: 0, packs: 0, quantity: 0 });
  });

  test("comes in whole packs", () => {
    expect(suggest({ ...steady, packSize: 12 })).toMatchObject({ packs: 3, quantity: 36 });
    expect(suggest({ ...steady, free: 10, packSize: 12 })).toMatchObject({ need: 24, packs: 2, quantity: 24 });
  });

  test("does not take an empty shelf for a lack of demand", () => {
    expect(suggest({ ...steady, emptyDays: 28 })).toMatchObject({ sellingDays: 28, perDay: 4, demand: 68 });
  });

  test("keeps a reserve for an article that sells unevenly, greater for whoever wants to be surer", () => {
    const uneven = { ...steady, squares: 784 };
    const reserves = serviceLevels.map((service) => suggest({ ...uneven, service }).safety);
    expect(suggest(uneven).deviation).toBeCloseTo(Math.sqrt(10));
    expect(suggest(uneven).safety).toBeCloseTo(1.6449 * Math.sqrt(10) * Math.sqrt(17));
    expect(reserves).toEqual(reserves.toSorted((a, b) => a - b));
  });

  test("is capped by the days of cover, but always bridges the wait", () => {
    const uneven = { ...steady, squares: 11_200 };
    expect(suggest({ ...uneven, coverDays: 30 })).toMatchObject({ ceiling: 60, target: 60, quantity: 60 });
    expect(suggest({ ...uneven, coverDays: 5 })).toMatchObject({ ceiling: 34, target: 34 });
  });

  test("is nothing for what nobody buys, unless somebody waits for it", () => {
    const unsold = { ...steady, sold: 0, squares: 0 };
    expect(suggest(unsold).quantity).toBe(0);
    expect(suggest({ ...unsold, waiting: 3, packSize: 4 }).quantity).toBe(4);
    expect(suggest({ ...unsold, days: 56, emptyDays: 56 }).quantity).toBe(0);
  });
});

/** Numbers that look like chance and are the same every time. */
function dice(seed: number) {
  let state = seed;
  return (most: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % (most + 1);
  };
}

const cases = Array.from({ length: 2_000 }, (_, seed): Need => {
  const roll = dice(seed + 1);
  const sold = roll(400);
  const days = 7 * (1 + roll(25));
  return {
    sold,
    squares: sold * (1 + roll(20)),
    days,
    emptyDays: roll(days),
    leadDays: roll(60),
    reviewDays: 1 + roll(6),
    service: serviceLevels[roll(3)] ?? 95,
    coverDays: 1 + roll(200),
    waiting: roll(20),
    free: roll(300),
    incoming: roll(100),
    drafted: roll(20),
    packSize: 1 + roll(23),
  };
});

const everywhere = (holds: (known: Need) => boolean) => cases.filter((known) => !holds(known));
const quantity = (known: Need) => suggest(known).quantity;

describe("whatever the figures,", () => {
  test("it is never negative, and whole packs", () => {
    expect(everywhere((known) => quantity(known) >= 0 && quantity(known) % known.packSize === 0)).toEqual([]);
  });

  test("it covers the need, and by less than a pack more", () => {
    expect(
      everywhere((known) => {
        const { need, quantity } = suggest(known);
        return quantity >= need - 1e-6 && quantity < Math.max(0, need) + known.packSize;
      }),
    ).toEqual([]);
  });

  test("more demand never proposes less: the same week sold more often", () => {
    const doubled = (known: Need) => ({ ...known, sold: known.sold * 2, squares: known.squares * 4 });
    expect(everywhere((known) => quantity(doubled(known)) >= quantity(known))).toEqual([]);
  });

  test("a longer lead time never proposes less", () => {
    expect(everywhere((known) => quantity({ ...known, leadDays: known.leadDays + 1 }) >= quantity(known))).toEqual([]);
  });

  test("somebody more who waits never proposes less, a unit more on the shelf or on its way never more", () => {
    expect(everywhere((known) => quantity({ ...known, waiting: known.waiting + 1 }) >= quantity(known))).toEqual([]);
    expect(everywhere((known) => quantity({ ...known, free: known.free + 1 }) <= quantity(known))).toEqual([]);
    expect(everywhere((known) => quantity({ ...known, incoming: known.incoming + 1 }) <= quantity(known))).toEqual([]);
  });
});
