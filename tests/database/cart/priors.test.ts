import { beforeAll, beforeEach, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { aCustomer, aPriceList } from "#tests/support/a-company";
import { during, fourLamps, now, off, variantAt } from "#tests/support/offered-lamps";
import { presentCart } from "../../../app/api/v1/present/cart.ts";

beforeAll(fourLamps);
beforeEach(() => database.$executeRaw`TRUNCATE promotion, listing_turn CASCADE`);

async function cartOf(actor: Actor, ...skus: string[]) {
  const created = await createCart(actor, { lines: skus.map((sku) => ({ sku, quantity: 2 })) }, { now });
  if (!created.ok) throw new Error(created.refusal.code);
  const cart = await pricedCart(created.value.cartId, created.value.token, now);
  if (!cart) throw new Error("no cart");
  return cart;
}

test("a line that is marked down says what it may be told to be reduced from, and so does the API", async () => {
  await during(-1, 5, off(2000, ["STEADY"]));
  const cart = await cartOf(visitor, "STEADY", "CUT", "PLAIN");
  expect(cart.lines).toMatchObject([
    { unitGross: 8000, prior: { minor: 10_000, percent: 20 } },
    { unitGross: 8000, prior: { minor: 10_000, percent: 20 } },
    { unitGross: 5000, prior: null },
  ]);
  expect(presentCart(cart).lines).toMatchObject([
    { priorPrice: { amount: 10_000, percent: 20 } },
    { priorPrice: { percent: 20 } },
    { priorPrice: null },
  ]);
});

test("nothing is struck when an offer of the thirty days before was as low", async () => {
  await during(-20, -10, off(3000, ["STEADY", "CUT"]));
  await during(-1, 5, off(2000, ["STEADY"]));
  const cart = await cartOf(visitor, "STEADY", "CUT");
  expect(cart.lines).toMatchObject([
    { unitGross: 8000, prior: null },
    { unitGross: 8000, prior: null },
  ]);
  expect((await variantAt("steady", now))?.prior).toBeNull();
});

test("nothing is struck beside a price that is hers alone", async () => {
  const { id } = await database.variant.findFirstOrThrow({ where: { sku: "CUT" } });
  await aPriceList("club", { customerGroup: "club" }, [[id, 7000]]);
  await during(-1, 5, {
    ...off(2000, ["STEADY"]),
    conditions: [{ kind: "customerGroup", settings: { groups: ["club"] } }],
  });
  const clara = await aCustomer("Clara", ["club"]);
  expect((await cartOf(clara, "CUT", "STEADY")).lines).toMatchObject([
    { unitGross: 7000, prior: null },
    { unitGross: 8000, prior: null },
  ]);
});
