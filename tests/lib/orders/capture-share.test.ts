import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { captureShare, type PaidParcel, releaseShare, stayingMinor } from "#lib/orders/capture-share";

const parcel = (totalGrossMinor: number, more: Partial<PaidParcel> = {}): PaidParcel => ({
  method: "delivery",
  hasLeft: false,
  lines: [{ totalGrossMinor, refundedMinor: 0 }],
  ...more,
});

describe("what stays when a parcel leaves", () => {
  test("the delivery is paid with the first parcel that is carried", () => {
    expect(stayingMinor([parcel(6000), parcel(4000)], 0, 590)).toBe(4000);
    expect(stayingMinor([parcel(6000, { method: "pickup" }), parcel(4000)], 0, 590)).toBe(4590);
    expect(stayingMinor([parcel(6000, { method: "pickup" }), parcel(4000)], 1, 590)).toBe(6000);
  });

  test("what has left, and what was given back, is not to be paid again", () => {
    const gone = { lines: [{ totalGrossMinor: 4000, refundedMinor: 4000 }] };
    expect(stayingMinor([parcel(6000), parcel(4000, { hasLeft: true })], 0, 0)).toBe(0);
    expect(stayingMinor([parcel(6000), parcel(4000, gone)], 0, 590)).toBe(0);
  });
});

describe("what is taken from a card", () => {
  test("gift cards pay for what leaves first", () => {
    const kept = { authorisedMinor: 4000, takenInParts: true };
    expect(captureShare(kept, 5000)).toBe(0);
    expect(captureShare(kept, 3000)).toBe(1000);
  });

  test("a bank that gives once gives all of it with the first parcel", () =>
    expect(captureShare({ authorisedMinor: 10_000, takenInParts: false }, 4000)).toBe(10_000));
});

type Step = Readonly<{ kind: "leaves" | "cancelled" | "returned"; parcel: number; permille: number }>;

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom("leaves", "cancelled", "returned"),
    parcel: fc.nat(4),
    permille: fc.integer({ min: 1, max: 1000 }),
  }),
  { maxLength: 24 },
);

/** An order's money, moved by the rules alone: card first for what is owed back, captures when something leaves. */
function live(
  prices: readonly number[],
  delivery: number,
  byCredit: number,
  takenInParts: boolean,
  told: readonly Step[],
) {
  const parcels = prices.map((price, i) => ({
    ...{ method: i % 2 ? ("pickup" as const) : ("delivery" as const), hasLeft: false, gone: false },
    lines: [{ totalGrossMinor: price, refundedMinor: 0 }],
  }));
  const card = prices.reduce((a, b) => a + b, delivery) - byCredit;
  const books = { authorised: card, captured: 0, released: 0, refunded: 0, toCredit: 0, deliveryLeft: delivery };
  const giveBack = (amount: number) => {
    const fromCard = Math.min(amount, card - books.released - books.refunded);
    const released = releaseShare(books.authorised, fromCard);
    books.authorised -= released;
    books.released += released;
    books.refunded += fromCard - released;
    books.toCredit += amount - fromCard;
  };
  const refundOf = (index: number, permille: number) => {
    const line = parcels[index]?.lines[0];
    if (!line) return;
    const amount = Math.floor(((line.totalGrossMinor - line.refundedMinor) * permille) / 1000);
    line.refundedMinor += amount;
    giveBack(amount);
  };
  const cancel = (index: number) => {
    const parcel = parcels[index];
    if (!parcel || parcel.gone || parcel.hasLeft) return;
    parcel.gone = true;
    refundOf(index, 1000);
    if (parcels.every(({ gone, method }) => gone || method === "pickup")) {
      giveBack(books.deliveryLeft);
      books.deliveryLeft = 0;
    }
  };
  const leave = (index: number) => {
    const parcel = parcels[index];
    if (!parcel || parcel.gone || parcel.hasLeft) return;
    const kept = { authorisedMinor: books.authorised, takenInParts };
    const taken = captureShare(kept, stayingMinor(parcels, index, books.deliveryLeft));
    parcel.hasLeft = true;
    books.authorised -= taken;
    books.captured += taken;
  };
  const check = () => {
    expect(books.authorised).toBeGreaterThanOrEqual(0);
    expect(books.captured + books.released + books.authorised).toBe(card);
    expect(books.refunded).toBeLessThanOrEqual(books.captured);
  };
  for (const { kind, parcel: index, permille } of told) {
    if (kind === "leaves") leave(index);
    else if (kind === "cancelled") cancel(index);
    else refundOf(index, permille);
    check();
  }
  for (const index of parcels.keys()) leave(index);
  check();
  const kept = parcels.reduce(
    (sum, { lines }) => sum + (lines[0]?.totalGrossMinor ?? 0) - (lines[0]?.refundedMinor ?? 0),
    0,
  );
  return {
    ...books,
    owed: kept + books.deliveryLeft,
    paid: books.captured - books.refunded + byCredit - books.toCredit,
  };
}

describe("whatever happens to an order", () => {
  const orders = fc.record({
    prices: fc.array(fc.integer({ min: 1, max: 500_000 }), { minLength: 1, maxLength: 5 }),
    delivery: fc.nat(2_000),
    credit: fc.nat(1000),
    takenInParts: fc.boolean(),
    told: steps,
  });

  test("captures and releases are what was authorised, refunds never more than what was taken, and the customer has paid for what they keep", () =>
    fc.assert(
      fc.property(orders, ({ prices, delivery, credit, takenInParts, told }) => {
        const total = prices.reduce((a, b) => a + b, delivery);
        const end = live(prices, delivery, Math.floor(((total - 1) * credit) / 1000), takenInParts, told);
        expect(end.authorised).toBe(0);
        expect(end.paid).toBe(end.owed);
      }),
      { numRuns: 2_000 },
    ));
});
