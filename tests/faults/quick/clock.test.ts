import "#tests/support/provider-door";
import "#tests/support/a-life";

import { describe, expect, test } from "vitest";
import { settleCart } from "#lib/checkout/settle";
import { sweepPayments } from "#lib/checkout/sweep";
import { releaseExpired } from "#lib/inventory/commands";
import { system, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { atTheBank, attemptsOf, later, one } from "#tests/support/a-payment";
import { brokenInvariants } from "#tests/support/invariants";
import { lastFact, quiet } from "../quiet.ts";
import { lamp, openForBusiness } from "./open-for-business.ts";

await openForBusiness();

const secure = "pm_card_authenticationRequired";
/** The clocks of Paris show 2:30 twice that night, and never in the other one. */
const autumn = (minutes: number) => new Date(Date.parse("2026-10-25T00:30:00Z") + minutes * 60_000);
const spring = (minutes: number) => new Date(Date.parse("2027-03-28T00:30:00Z") + minutes * 60_000);

type Jump = readonly [name: string, from: Date, to: Date];
const jumps: readonly Jump[] = [
  ["the clock jumps an hour forward", morning, later(60)],
  ["the clock jumps an hour back", morning, later(-60)],
  ["the clock jumps a day forward", morning, later(24 * 60)],
  ["the clock jumps a day back", morning, later(-24 * 60)],
  ["the night in which an hour comes twice", autumn(0), autumn(60)],
  ["the night in which an hour is missing", spring(0), spring(60)],
  ["the year ends", new Date("2026-12-31T22:59:50Z"), new Date("2026-12-31T23:00:10Z")],
];

/** A shopper is at the bank's page at one time, and it is another time when they come back. */
async function atTheBankSince(from: Date): Promise<Key> {
  const key = await aFullCart(one(lamp), visitor, from);
  const answer = await press(key, { card: secure, now: from });
  if (!answer.ok) throw new Error(answer.refusal.code);
  await atTheBank((await attemptsOf(key))[0]?.intentId, true);
  return key;
}

/** Their order is there with its money, or their money is on its way back and the goods are free: nothing in between. */
async function isWhole({ cartId }: Key): Promise<void> {
  const attempts = await database.checkoutAttempt.findMany({ where: { cartId } });
  const orders = await database.order.count({ where: { cartId } });
  expect(attempts.map(({ state }) => state)).toEqual([orders === 1 ? "paid" : "refunded"]);
  const held = await database.stockHold.count({ where: { attemptId: attempts[0]?.id ?? "", state: "held" } });
  expect(held).toBe(0);
  expect(await brokenInvariants()).toEqual({});
}

describe.each(jumps)("%s while a shopper is at the bank", (_, from, to) => {
  test("and they come back", async () => {
    const since = await lastFact();
    const key = await atTheBankSince(from);
    await settleCart(key.cartId, key.token, to);
    await quiet(since);
    await isWhole(key);
  });

  test("and the shop tidied up before they came back", async () => {
    const since = await lastFact();
    const key = await atTheBankSince(from);
    await releaseExpired(system("sweep"), {}, { now: to });
    await sweepPayments(to);
    await settleCart(key.cartId, key.token, to);
    await quiet(since);
    await isWhole(key);
  });

  test("and they had pressed twice, before and after", async () => {
    const since = await lastFact();
    const key = await aFullCart(one(lamp), visitor, from);
    await press(key, { card: "pm_card_visa", now: from });
    await press(key, { card: "pm_card_visa", now: to });
    await quiet(since);
    await isWhole(key);
  });
});
