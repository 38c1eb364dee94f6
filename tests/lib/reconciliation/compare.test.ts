import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "#lib/reconciliation/compare";
import type { OurPayment, TheirPayment } from "#lib/reconciliation/schema";

const cents = fc.integer({ min: 0, max: 1_000_000 });
const amounts = fc.record({ takenMinor: cents, backMinor: cents, keptMinor: cents });
const theirs = (of: Omit<TheirPayment, "intentId">): TheirPayment => ({ intentId: "pi_1", ...of });
const ours = (of: Omit<TheirPayment, "intentId">, more: Partial<OurPayment> = {}): OurPayment => ({
  intentId: "pi_1",
  orderId: "o1",
  isMoving: false,
  ...of,
  ...more,
});

describe("what is compared of a payment", () => {
  test("nothing differs when both sides tell the same of an order", () =>
    fc.assert(
      fc.property(amounts, (same) => {
        expect(compare(theirs(same), ours(same))).toEqual([]);
      }),
    ));

  test("each amount that differs is a difference of its own, by exactly as much", () =>
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        const found = compare(theirs(one), ours(other));
        const by = (kind: string) => {
          const of = found.find((difference) => difference.kind === kind);
          return of ? of.theirsMinor - of.oursMinor : 0;
        };
        expect(by("taken")).toBe(one.takenMinor - other.takenMinor);
        expect(by("given_back")).toBe(one.backMinor - other.backMinor);
        expect(by("kept_aside")).toBe(Math.min(0, one.keptMinor - other.keptMinor));
        expect(found.every(({ theirsMinor, oursMinor }) => theirsMinor !== oursMinor)).toBe(true);
      }),
    ));

  test("without an order, what was taken must have gone back", () =>
    fc.assert(
      fc.property(amounts, (told) => {
        const found = compare(theirs(told), ours({ ...told, takenMinor: 0, keptMinor: 0 }, { orderId: null }));
        const stayed = { kind: "without_order", theirsMinor: told.takenMinor - told.backMinor, oursMinor: 0 };
        expect(found).toEqual(
          told.takenMinor === told.backMinor ? [] : [{ ...stayed, intentId: "pi_1", orderId: null }],
        );
      }),
    ));

  test("what is under way is left alone", () =>
    fc.assert(
      fc.property(amounts, amounts, (one, other) => {
        expect(compare(theirs(one), ours(other, { isMoving: true }))).toEqual([]);
      }),
    ));
});
