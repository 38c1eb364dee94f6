import { expect, test } from "vitest";
import { isDisputed, leftMinor, tendersLeft } from "#lib/orders/disputed";

const card = { kind: "card", amountMinor: 8000, refundedMinor: 1000 };
const giftCard = { kind: "gift_card", amountMinor: 2000, refundedMinor: 0 };
const tenders = [card, giftCard];
const lost = (amountMinor: number) => ({ status: "lost" as const, amountMinor });

test("without a dispute all that was paid and not given back is left", () => {
  expect(leftMinor({ tenders, disputes: [] })).toBe(9000);
  expect(leftMinor({ tenders, disputes: [{ status: "won", amountMinor: 7000 }] })).toBe(9000);
});

test("a lost dispute takes from the card alone, and never more than the card still holds", () => {
  expect(tendersLeft({ tenders, disputes: [lost(7000)] })).toEqual([{ ...card, amountMinor: 1000 }, giftCard]);
  expect(leftMinor({ tenders, disputes: [lost(9000), lost(500)] })).toBe(2000);
});

test("only an open dispute stands in the way", () => {
  expect(isDisputed({ disputes: [lost(100), { status: "won", amountMinor: 100 }] })).toBe(false);
  expect(isDisputed({ disputes: [lost(100), { status: "open", amountMinor: 100 }] })).toBe(true);
});
