import { beforeAll, beforeEach, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { ownPrices } from "#lib/search/own-prices";
import { aCompany, aCustomer, aPriceList } from "#tests/support/a-company";
import { during, fourLamps, now, off, on } from "#tests/support/offered-lamps";

type Customer = Extract<Actor, { kind: "customer" }>;
let clara: Customer;
let atelier: Customer;

beforeAll(async () => {
  await fourLamps();
  clara = await aCustomer("Clara", ["club"]);
  atelier = await aCompany("Atelier Petit", "FR40303265045");
  const [steady, plain] = await Promise.all(
    ["STEADY", "PLAIN"].map((sku) => database.variant.findFirstOrThrow({ where: { sku } })),
  );
  await aPriceList("club", { customerGroup: "club", endsAt: on(9) }, [
    [steady?.id ?? "", 9000],
    [steady?.id ?? "", 8000, 5],
    [steady?.id ?? "", 8000, 8],
    [plain?.id ?? "", 5000],
    [plain?.id ?? "", 4000, 3],
  ]);
  await aPriceList("pros", { net: true }, [[steady?.id ?? "", 7000]]);
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, listing_turn CASCADE`);

async function inCart(actor: Actor, quantity: number) {
  const created = await createCart(actor, { lines: [{ sku: "STEADY", quantity }] }, { now });
  if (!created.ok) throw new Error(created.refusal.code);
  return (await pricedCart(created.value.cartId, created.value.token, now))?.lines[0]?.unitGross;
}

test("a customer's own prices are told with their steps, as the cart charges them", async () => {
  expect(await ownPrices("STEADY", clara.id, now)).toEqual([
    { minQuantity: 1, grossMinor: 9000, netMinor: null },
    { minQuantity: 5, grossMinor: 8000, netMinor: null },
  ]);
  expect([await inCart(clara, 1), await inCart(clara, 5)]).toEqual([9000, 8000]);
  expect(await ownPrices("STEADY", atelier.id, now)).toEqual([{ minQuantity: 1, grossMinor: 8400, netMinor: 7000 }]);
  expect(await inCart(atelier, 1)).toBe(8400);
});

test("promotions for everybody come on top of them", async () => {
  await during(-1, 5, off(1000, ["STEADY"]));
  expect(await ownPrices("STEADY", clara.id, now)).toMatchObject([{ grossMinor: 8100 }, { grossMinor: 7200 }]);
  expect(await ownPrices("STEADY", atelier.id, now)).toEqual([{ minQuantity: 1, grossMinor: 7560, netMinor: null }]);
  expect([await inCart(clara, 1), await inCart(clara, 5)]).toEqual([8100, 7200]);
});

test("nothing is told where they pay what everybody does", async () => {
  const marc = await aCustomer("Marc");
  expect(await ownPrices("STEADY", marc.id, now)).toEqual([]);
  expect(await ownPrices("CUT", clara.id, now)).toEqual([]);
  expect(await ownPrices("PLAIN", clara.id, now)).toMatchObject([{ minQuantity: 3, grossMinor: 4000 }]);
  expect(await ownPrices("STEADY", clara.id, on(9))).toEqual([]);
  expect(await ownPrices("NO-SUCH", clara.id, now)).toEqual([]);
});
