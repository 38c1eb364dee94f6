import { expect, test } from "vitest";
import { isDisputed, leftMinor, tendersLeft } from "#lib/orders/disputed";

const card = {
  id: "card",
  insteadOfId: null,
  kind: "card",
  intentId: "pi_1",
  amountMinor: 8000,
  refundedMinor: 1000,
  lapsedMinor: 0,
};
const giftCard = {
  id: "gift",
  insteadOfId: null,
  kind: "gift_card",
  intentId: null,
  amountMinor: 2000,
  refundedMinor: 0,
  lapsedMinor: 0,
};
const tenders = [card, giftCard];
const lost = (amountMinor: number, intentId = "pi_1") => ({ status: "lost" as const, amountMinor, intentId });

test("without a dispute all that was paid and not given back is left", () => {
  expect(leftMinor({ tenders, disputes: [] })).toBe(9000);
  expect(leftMinor({ tenders, disputes: [{ ...lost(7000), status: "won" }] })).toBe(9000);
});

test("a lost dispute takes from the card alone, and never more than the card still holds", () => {
  expect(tendersLeft({ tenders, disputes: [lost(7000)] })).toEqual([{ ...card, amountMinor: 1000 }, giftCard]);
  expect(leftMinor({ tenders, disputes: [lost(9000), lost(500)] })).toBe(2000);
});

test("only an open dispute stands in the way", () => {
  expect(isDisputed({ disputes: [lost(100), { ...lost(100), status: "won" }] })).toBe(false);
  expect(isDisputed({ disputes: [lost(100), { ...lost(100), status: "open" }] })).toBe(true);
});

test("a lost dispute takes from the card it is about; what lapsed was never paid", () => {
  const second = { ...card, id: "second", intentId: "pi_2", amountMinor: 3000, refundedMinor: 0 };
  const both = [card, second];
  expect(tendersLeft({ tenders: both, disputes: [lost(2500, "pi_2")] })).toEqual([
    card,
    { ...second, amountMinor: 500 },
  ]);
  expect(leftMinor({ tenders: [{ ...card, lapsedMinor: 6000 }, second], disputes: [] })).toBe(4000);
});

test("what went back elsewhere is no longer left of the tender that it came from", () => {
  const credit = { ...giftCard, id: "credit", insteadOfId: "card", amountMinor: 0, refundedMinor: 3000 };
  const all = [card, giftCard, credit];
  expect(leftMinor({ tenders: all, disputes: [] })).toBe(6000);
  expect(tendersLeft({ tenders: all, disputes: [] })).toMatchObject([{ amountMinor: 5000 }, {}, { amountMinor: 3000 }]);
  expect(leftMinor({ tenders: all, disputes: [lost(8000)] })).toBe(2000);
});
