import { describe, expect, test } from "vitest";
import { paidWith } from "#lib/cart/credits";
import { expiryAfterRefund, expiryOf } from "#lib/credit/terms";
import { refundPerTender } from "#lib/orders/refund-tenders";

const card = (id: string, available: number) => ({ id, kind: "gift_card", lastFour: id, available }) as const;

describe("a cart is paid with", () => {
  test("each card in its turn, and the rest is due", () => {
    const { credits, due } = paidWith([card("AAAA", 3000), card("BBBB", 5000), card("CCCC", 900)], 7000, 7000);
    expect(credits.map(({ amount }) => amount)).toEqual([3000, 4000, 0]);
    expect(due).toBe(0);
    expect(paidWith([card("AAAA", 3000)], 7000, 7000).due).toBe(4000);
  });

  test("nothing of a card that was blocked or emptied meanwhile", () => {
    expect(paidWith([card("AAAA", -200)], 7000, 7000)).toMatchObject({
      credits: [{ amount: 0, available: 0 }],
      due: 7000,
    });
  });

  test("no gift card where a gift card is bought", () => {
    expect(paidWith([card("AAAA", 9000)], 7000, 2000)).toMatchObject({ credits: [{ amount: 2000 }], due: 5000 });
    expect(paidWith([card("AAAA", 9000)], 5000, 0)).toMatchObject({ credits: [{ amount: 0 }], due: 5000 });
  });
});

describe("money goes back", () => {
  const tenders = [
    { id: "g", kind: "gift_card", amountMinor: 3000, refundedMinor: 0 },
    { id: "s", kind: "store_credit", amountMinor: 1000, refundedMinor: 0 },
    { id: "c", kind: "card", amountMinor: 2000, refundedMinor: 500 },
  ];
  const back = (amountMinor: number) =>
    refundPerTender(tenders, amountMinor).map((share) => [share.tender.id, share.amountMinor]);

  test("to the card first, up to what it paid, then to gift cards, then to store credit", () => {
    expect(back(1500)).toEqual([["c", 1500]]);
    expect(back(2000)).toEqual([
      ["c", 1500],
      ["g", 500],
    ]);
    expect(back(5500)).toEqual([
      ["c", 1500],
      ["g", 3000],
      ["s", 1000],
    ]);
  });

  test("never more than was paid", () => expect(() => back(5501)).toThrow(RangeError));

  test("and lasts no shorter than before, and long enough to be spent", () => {
    const now = new Date("2026-11-22T10:00:00Z");
    expect(expiryAfterRefund(expiryOf(now), now)).toEqual(expiryOf(now));
    expect(expiryAfterRefund(new Date("2026-11-20T10:00:00Z"), now)).toEqual(new Date("2027-02-20T10:00:00Z"));
    expect(expiryAfterRefund(null, now)).toBeNull();
  });
});
