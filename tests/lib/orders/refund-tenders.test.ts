import { describe, expect, test } from "vitest";
import { refundPerTender } from "#lib/orders/refund-tenders";

type Tender = Readonly<{
  id: string;
  kind: string;
  intentId: string | null;
  amountMinor: number;
  refundedMinor: number;
}>;
const card = (id: string, amountMinor: number): Tender => ({
  id,
  kind: "card",
  intentId: `pi_${id}`,
  amountMinor,
  refundedMinor: 0,
});
const giftCard: Tender = { id: "g", kind: "gift_card", intentId: null, amountMinor: 2_500, refundedMinor: 0 };
const kept = (authorisedMinor: number) => ({ intentId: "pi_a", authorisedMinor });
const told = (tenders: readonly Tender[], amountMinor: number, aside = kept(0)) =>
  refundPerTender(tenders, amountMinor, aside).map(({ tender, ...share }) => [tender.id, ...Object.values(share)]);

describe("an order that several cards paid gives back", () => {
  const tenders = [card("a", 8_000), card("b", 1_000), giftCard];

  test("to the last card first, each up to what it paid, then to the gift card", () => {
    expect(told(tenders, 900)).toEqual([["b", 900, 0]]);
    expect(told(tenders, 1_500)).toEqual([
      ["b", 1_000, 0],
      ["a", 500, 0],
    ]);
    expect(told(tenders, 11_000)).toEqual([
      ["b", 1_000, 0],
      ["a", 8_000, 0],
      ["g", 2_000, 0],
    ]);
  });

  test("first what the first card's bank only keeps aside: nothing travels", () => {
    expect(told(tenders, 3_000, kept(8_000))).toEqual([["a", 3_000, 3_000]]);
    expect(told(tenders, 8_500, kept(8_000))).toEqual([
      ["b", 500, 0],
      ["a", 8_000, 8_000],
    ]);
    expect(told(tenders, 5_000, kept(3_000))).toEqual([
      ["b", 1_000, 0],
      ["a", 4_000, 3_000],
    ]);
  });

  test("all that was paid, to the cent, in whatever parts it goes back", () => {
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const random = randomOf(seed);
      const cards = Array.from({ length: 1 + random(3) }, (_, i) => card("abc"[i] ?? "", 1 + random(20_000)));
      const paid = [...cards, { ...giftCard, amountMinor: 1 + random(9_000) }];
      let aside = kept(random(cards[0]?.amountMinor ?? 0));
      let tenders = paid;
      for (let left = sum(paid); left > 0; ) {
        const amountMinor = 1 + random(left);
        const shares = refundPerTender(tenders, amountMinor, aside);
        expect(sum(shares)).toBe(amountMinor);
        tenders = tenders.map((tender) => {
          const share = shares.find((one) => one.tender.id === tender.id)?.amountMinor ?? 0;
          return { ...tender, refundedMinor: tender.refundedMinor + share };
        });
        aside = kept(aside.authorisedMinor - shares.reduce((all, { neverTakenMinor }) => all + neverTakenMinor, 0));
        left -= amountMinor;
      }
      expect(tenders.map(({ refundedMinor }) => refundedMinor)).toEqual(paid.map(({ amountMinor }) => amountMinor));
      expect(aside.authorisedMinor).toBe(0);
    }
  });
});

const sum = (rows: readonly Readonly<{ amountMinor: number }>[]): number =>
  rows.reduce((total, { amountMinor }) => total + amountMinor, 0);

/** A small generator of its own, so that each run draws the same. */
function randomOf(seed: number) {
  let state = seed * 2_654_435_761;
  return (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9) | 0;
    return below <= 0 ? 0 : (state >>> 0) % below;
  };
}
