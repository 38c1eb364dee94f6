import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { sharedWithin } from "#lib/promotions/engine/allocation";
import { offerOf } from "#lib/promotions/offer";
import { price } from "#lib/promotions/price";
import { now } from "./a-basket.ts";
import { basket, faultsOf, promotions } from "./random-carts.ts";

/** Those that give no less because another has already given: no step, slice or lot is missed by a cent. */
const steady = ["percentOff", "amountOffEach", "fixedPrice", "amountOff", "freeDelivery"];

/** A million in the bench (tests/bench/measures/engine.ts). */
const runs = { numRuns: 2_000 };
/** On a machine that has other work to do. */
vi.setConfig({ testTimeout: 60_000 });

describe("whatever the cart and whatever the promotions,", () => {
  test("no cent is lost or made, nothing is negative, no floor is broken, no strangers share a line", () =>
    fc.assert(
      fc.property(basket, promotions, (some, offers) => {
        expect(faultsOf(some, offers, price(some, offers, now))).toEqual([]);
      }),
      runs,
    ));

  test("the order of the lines moves no cent", () =>
    fc.assert(
      fc.property(basket, promotions, (some, offers) => {
        const turned = price({ ...some, lines: [...some.lines].reverse() }, offers, now);
        const priced = price(some, offers, now);
        expect({ ...turned, lines: [...turned.lines].reverse() }).toEqual(priced);
      }),
      runs,
    ));

  test("the order of the promotions moves no cent", () =>
    fc.assert(
      fc.property(basket, promotions, (some, offers) => {
        const turned = price(some, [...offers].reverse(), now);
        expect({ ...turned, verdicts: [...turned.verdicts].reverse() }).toEqual(price(some, offers, now));
      }),
      runs,
    ));

  test("the cart starts from the price on the page", () =>
    fc.assert(
      fc.property(basket, promotions, (some, offers) => {
        const open = offers
          .filter(({ lane }) => lane === "catalogue")
          .map((one) => ({ ...one, conditions: [], left: { ...one.left, budgetMinor: null } }));
        const priced = price(some, open, now);
        for (const [i, line] of some.lines.entries())
          expect(priced.lines[i]?.unitMinor).toBe(offerOf(line, open, now).minor);
      }),
      runs,
    ));

  test("the customer never pays more than under the best promotion alone, where none asks for anything", () =>
    fc.assert(
      fc.property(basket, promotions, (some, offers) => {
        const plain = offers
          .filter(({ lane, benefit }) => lane !== "catalogue" && steady.includes(benefit.kind))
          .map((one) => ({ ...one, conditions: [], left: { ...one.left, budgetMinor: null } }));
        const best = Math.min(...plain.map((one) => price(some, [one], now).totalMinor));
        expect(price(some, plain, now).totalMinor).toBeLessThanOrEqual(best);
      }),
      runs,
    ));

  test("without promotions everything costs its list price", () =>
    fc.assert(
      fc.property(basket, (some) => {
        const list = some.lines.reduce((sum, { listMinor, quantity }) => sum + listMinor * quantity, 0);
        expect(price(some, [], now).goodsMinor).toBe(list);
      }),
      runs,
    ));
});

describe("an amount shared under caps", () => {
  const parts = fc.array(fc.record({ base: fc.nat(100_000), cap: fc.nat(100_000) }), { minLength: 1, maxLength: 12 });

  test("is all granted as long as there is room, and never above a cap", () =>
    fc.assert(
      fc.property(fc.nat(500_000), parts, (minor, some) => {
        const caps = some.map(({ cap }) => cap);
        const shares = sharedWithin(
          minor,
          some.map(({ base }) => base),
          caps,
        );
        const room = some.reduce((sum, { base, cap }) => sum + (base > 0 ? cap : 0), 0);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(minor, room));
        shares.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(caps[i] ?? 0);
        });
      }),
      runs,
    ));

  test("one cent more never costs a line more than a cent of its share", () =>
    fc.assert(
      fc.property(fc.nat(500_000), parts, (minor, some) => {
        const [bases, caps] = [some.map(({ base }) => base), some.map(({ cap }) => cap)];
        const less = sharedWithin(minor, bases, caps);
        sharedWithin(minor + 1, bases, caps).forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual((less[i] ?? 0) - 1);
        });
      }),
      runs,
    ));
});
