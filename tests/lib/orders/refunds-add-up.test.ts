import { expect, test } from "vitest";
import { allocate, money } from "#lib/kernel/money";
import { type PaidLine, refundShare } from "#lib/orders/refund-share";
import { type PaidTender, refundPerTender } from "#lib/orders/refund-tenders";
import { type Chance, chance } from "../../../prisma/seed/random.ts";

const orders = 100_000;

const sum = (minors: readonly number[]): number => minors.reduce((total, one) => total + one, 0);

/** A line as an offer leaves it: at one price for all its units, or with the odd cents shared among them. */
function aLine(chance: Chance, discountMinor: number): PaidLine {
  const quantity = chance.between(1, 6);
  const totalGrossMinor = Math.max(0, quantity * chance.between(1, 200_000) - discountMinor);
  const ones = Array.from({ length: quantity }, () => 1);
  const shares = allocate(money(totalGrossMinor), ones).map(({ minor }) => minor);
  const unitPaidMinor = discountMinor > 0 ? shares.sort((a, b) => b - a) : [];
  return { id: String(chance.next()), quantity, totalGrossMinor, unitPaidMinor, refundedQuantity: 0 };
}

/** An offer takes so much off all lines, shared by their weights, as a cart does it. */
function anOrder(chance: Chance): readonly PaidLine[] {
  const weights = Array.from({ length: chance.between(1, 5) }, () => chance.between(1, 100_000));
  const off = chance.happens(0.6) ? chance.between(0, Math.floor(sum(weights) / 3)) : 0;
  return allocate(money(off), weights).map(({ minor }) => aLine(chance, minor));
}

/** Units come back in any order and any number at a time, until none is left. Answers what was given back each time. */
function allGivenBack(chance: Chance, bought: readonly PaidLine[]): readonly number[] {
  let left = [...bought];
  const given: number[] = [];
  while (left.length > 0) {
    const line = chance.pick(left);
    const quantity = chance.between(1, line.quantity - line.refundedQuantity);
    given.push(refundShare(line, quantity));
    const after = { ...line, refundedQuantity: line.refundedQuantity + quantity };
    left = left.map((one) => (one === line ? after : one)).filter((one) => one.refundedQuantity < one.quantity);
  }
  return given;
}

/** What a gift card and a card paid together, and what each of them has back after all these refunds. */
function tendersAfter(chance: Chance, paid: number, given: readonly number[]): readonly PaidTender[] {
  const byGiftCard = chance.happens(0.3) ? chance.between(0, paid) : 0;
  const tender = (kind: string, amountMinor: number): PaidTender => ({ id: kind, kind, amountMinor, refundedMinor: 0 });
  return given.reduce<readonly PaidTender[]>(
    (tenders, amount) => {
      const shares = refundPerTender(tenders, amount);
      const backOf = ({ id }: PaidTender) => shares.find((share) => share.tender.id === id)?.amountMinor ?? 0;
      return tenders.map((one) => ({ ...one, refundedMinor: one.refundedMinor + backOf(one) }));
    },
    [tender("card", paid - byGiftCard), tender("gift_card", byGiftCard)],
  );
}

test(`the refunds of all units sum to what was paid, to the cent and by each means, over ${orders} random orders`, () => {
  const seed = chance(54);
  const wrong: unknown[] = [];
  for (let n = 0; n < orders; n++) {
    const order = anOrder(seed);
    const given = allGivenBack(seed, order);
    const paid = sum(order.map(({ totalGrossMinor }) => totalGrossMinor));
    const tenders = tendersAfter(seed, paid, given);
    const isWhole = tenders.every(({ amountMinor, refundedMinor }) => amountMinor === refundedMinor);
    if (sum(given) !== paid || given.some((minor) => minor < 0) || !isWhole) wrong.push({ order, given });
  }
  expect(wrong).toEqual([]);
});
