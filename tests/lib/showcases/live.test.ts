import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { liveAt, nextTurn } from "#lib/showcases/live";

const day = (number: number) => new Date(Date.UTC(2026, 10, number));
const everyDay = { number: 1, liveFrom: day(1), liveUntil: null, withdrawnAt: null };
const christmas = { number: 2, liveFrom: day(20), liveUntil: day(25), withdrawnAt: null };

describe("what a page shows", () => {
  test("a page for Christmas comes on its day, and the one before comes back after it", () => {
    const versions = [everyDay, christmas];
    expect([19, 20, 24, 25].map((on) => liveAt(versions, day(on))?.number)).toEqual([1, 2, 2, 1]);
    expect(nextTurn(versions, day(19))).toEqual(day(20));
    expect(nextTurn(versions, day(20))).toEqual(day(25));
    expect(nextTurn(versions, day(25))).toBeNull();
  });

  test("what is withdrawn is shown no more; before anything was published there is nothing", () => {
    expect(liveAt([everyDay, { ...christmas, withdrawnAt: day(21) }], day(22))?.number).toBe(1);
    expect(liveAt([{ ...everyDay, withdrawnAt: day(2) }], day(3))).toBeNull();
    expect(liveAt([christmas], day(3))).toBeNull();
  });

  test("of two that begin at once, the later published; and between two turns nothing changes", () => {
    const term = fc.record({
      liveFrom: fc.integer({ min: 1, max: 28 }).map(day),
      liveUntil: fc.option(fc.integer({ min: 29, max: 40 }).map(day)),
      withdrawnAt: fc.option(fc.constant(day(1))),
    });
    fc.assert(
      fc.property(fc.array(term), fc.integer({ min: 1, max: 41 }), (terms, on) => {
        const versions = terms.map((one, index) => ({ ...one, number: index + 1 }));
        const shown = liveAt(versions, day(on));
        const turn = nextTurn(versions, day(on));
        const justBefore = new Date((turn ?? day(60)).getTime() - 1);
        expect(liveAt(versions, justBefore)?.number).toBe(shown?.number);
      }),
    );
  });
});
