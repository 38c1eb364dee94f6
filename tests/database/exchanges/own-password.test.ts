import { beforeAll, describe, expect, test } from "vitest";
import { settleExchange, settleExchangeSigned } from "#lib/exchanges/commands";
import { makesExchange } from "#lib/exchanges/queries-settling";
import { returnByNumber } from "#lib/returns/queries";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague, type Colleague } from "#tests/support/staff-actors";
import { aPayer, type How, ownPassword, refusals, whoSettles } from "#tests/support/who-settles";
import { aSwap, follow, hours } from "./a-swap.ts";

const now = hours(26);
let count = 0;

let nadia: Colleague;

beforeAll(async () => {
  await aShop();
  nadia = await aColleague("Nadia", "service_agent");
});

/** A lamp came back to be exchanged for its sister, and this colleague looked at it. */
async function anExchange(lampMinor: number, sisterMinor: number, inspector: Colleague) {
  count += 1;
  const swap = await aSwap(`SIGN-${count}`, { lampMinor, sisterMinor });
  const asked = await swap.ask(sisterMinor);
  if (!asked.ok) throw new Error(asked.refusal.code);
  const { returnNumber: number } = asked.value;
  expect(await swap.bringBack(number, 1, inspector)).toMatchObject({ ok: true });
  /** What their screen says of it before anything is pressed. */
  const shown = async (to: Colleague) =>
    makesExchange(to, { inspectedById: inspector.id }, await swap.exchange(number), now);
  return { ...swap, number, shown };
}

describe.each(whoSettles)("an exchange, for %s who looked at it too", (role, small, middle, large) => {
  test.each<Readonly<{ left: string; lampMinor: number; sisterMinor: number; how: How }>>([
    { left: "100 €", lampMinor: 11_000, sisterMinor: 1_000, how: small },
    { left: "400 €", lampMinor: 45_000, sisterMinor: 5_000, how: middle },
    { left: "590 €", lampMinor: 60_000, sisterMinor: 1_000, how: large },
  ])("that leaves $left over: $how", async ({ lampMinor, sisterMinor, how }) => {
    const payer = await aPayer(role);
    const { number, shown, read } = await anExchange(lampMinor, sisterMinor, how === "never" ? nadia : payer);
    const answer = await settleExchange(payer, { number }, { now });
    if (how === "alone") return expect(answer).toMatchObject({ value: { backMinor: lampMinor - sisterMinor } });
    expect(answer).toMatchObject({ refusal: refusals[how] });
    if (how === "second") expect(await shown(payer)).toMatchObject({ isSigned: false, over: {} });

    const signing = { number, ownPassword };
    if (how !== "signed")
      return expect(await settleExchangeSigned(payer, signing, { now })).toMatchObject({ refusal: refusals[how] });
    expect(await shown(payer)).toEqual({ isSigned: true, over: null, ofGoods: false });
    expect(await settleExchangeSigned(payer, { number, ownPassword: "autre chose" }, { now })).toMatchObject({
      refusal: { code: "wrong_password", field: "ownPassword" },
    });
    expect(await returnByNumber(number)).toMatchObject({ state: "inspected" });
    const presses = await Promise.all([1, 2].map(() => settleExchangeSigned(payer, signing, { now })));
    expect(presses.filter(({ ok }) => ok)).toHaveLength(1);
    await follow();
    expect(await read()).toMatchObject({ refunded: lampMinor });
    expect(await brokenInvariants()).toEqual({});
  });
});

test("of which nothing goes back, an exchange asks for no password; above 500 € somebody else looked at the goods", async () => {
  const owner = await aPayer("owner");
  const even = await anExchange(4_900, 4_900, owner);
  expect(await even.shown(owner)).toEqual({ isSigned: false, over: null, ofGoods: false });
  expect(await settleExchange(owner, { number: even.number }, { now })).toMatchObject({ value: { backMinor: 0 } });

  const dear = await anExchange(60_000, 60_000, owner);
  expect(await dear.shown(owner)).toMatchObject({ over: { mostMinor: 50_000 }, ofGoods: true });
  expect(await settleExchange(owner, { number: dear.number }, { now })).toMatchObject({ refusal: refusals.second });
  expect(await dear.shown(nadia)).toEqual({ isSigned: false, over: null, ofGoods: false });
  expect(await settleExchange(nadia, { number: dear.number }, { now })).toMatchObject({ ok: true });
});

test("what a colleague of another role looked at is given by two, and signed by whom the matrix says", async () => {
  const manager = await aPayer("store_manager");
  const { number, shown } = await anExchange(45_000, 5_000, await aPayer("store_staff"));
  expect(await shown(manager)).toEqual({ isSigned: true, over: null, ofGoods: false });
  expect(await settleExchange(manager, { number }, { now })).toMatchObject({ refusal: refusals.signed });
  expect(await settleExchangeSigned(manager, { number, ownPassword }, { now })).toMatchObject({
    value: { backMinor: 40_000 },
  });
});
