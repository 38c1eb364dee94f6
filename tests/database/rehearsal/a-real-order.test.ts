// The provider first: it must be there before anything reads its address.
import { beforeAll, expect, test } from "vitest";
import { enterCode } from "#lib/cart/enter-code";
import { pricedCart } from "#lib/cart/queries";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { startRehearsal } from "#lib/rehearsal/commands";
import { rehearsePortion } from "#lib/rehearsal/commands-portion";
import { rehearsal } from "#lib/rehearsal/queries";
import { aFullCart, type Key, morning, press } from "#tests/support/a-buyer";
import { aCompany, aPriceList } from "#tests/support/a-company";
import { visa } from "#tests/support/a-payment";
import { aPromotion } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";

/** Pays a cart as it stands, and answers what it came to. */
async function bought(cart: Key, actor: Actor = visitor): Promise<number> {
  const total = (await pricedCart(cart.cartId, cart.token, morning))?.total ?? 0;
  const paid = await press(cart, { card: visa, agreedTotalMinor: total, actor });
  if (!paid.ok || paid.value.state !== "paid") throw new Error(JSON.stringify(paid));
  return total;
}

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMP", price: 4_999, stock: { WEB: 500, ANG: 50 } });
  await aVariant({ sku: "SHADE", price: 1_333, stock: { WEB: 500, ANG: 50 } });
  await aVariant({ sku: "BULB", price: 499, stock: { WEB: 500 } });
  await aPromotion({
    lane: "catalogue",
    group: "prices",
    combinesWith: ["offers", "basket"],
    benefit: { kind: "percentOff", settings: { basisPoints: 1_000, articles: { skus: ["LAMP"] } } },
  });
  await aPromotion({
    lane: "line",
    combinesWith: ["prices", "basket"],
    benefit: { kind: "buyGet", settings: { buy: 2, get: 1, articles: { skus: ["SHADE"] } } },
  });
  await aPromotion({
    code: "CINQ",
    group: "basket",
    combinesWith: ["prices", "offers"],
    maxUses: 1,
    benefit: { kind: "amountOff", settings: { minor: 500 } },
  });
  await aPromotion({
    lane: "order",
    group: "basket",
    combinesWith: ["prices", "offers"],
    conditions: [{ kind: "basketReaches", settings: { minor: 8_000 } }],
    benefit: { kind: "gift", settings: { sku: "BULB", quantity: 1, upToMinor: 1_000 } },
    budgetMinor: 1_000,
  });
});

test("orders of the checkout come to their own totals again: discounts, code, gift, delivery, collection, limits", async () => {
  const collected = { method: "pickup", store: "ANG" } as const;
  const withCode = await aFullCart([{ sku: "LAMP", quantity: 1 }]);
  const entered = await enterCode(visitor, { ...withCode, code: "CINQ", address: "192.0.2.1" }, { now: morning });
  if (!entered.ok) throw new Error(entered.refusal.code);
  const totals = [
    await bought(withCode),
    await bought(
      await aFullCart([
        { sku: "LAMP", quantity: 2 },
        { sku: "SHADE", quantity: 3 },
      ]),
    ),
    await bought(
      await aFullCart([
        { sku: "LAMP", quantity: 1, fulfilment: collected },
        { sku: "SHADE", quantity: 4 },
      ]),
    ),
    await bought(await aFullCart([{ sku: "SHADE", quantity: 7, fulfilment: collected }])),
    await bought(await aFullCart([{ sku: "LAMP", quantity: 4 }])),
    await bought(await aFullCart([{ sku: "LAMP", quantity: 5 }])),
  ];

  const span = { from: new Date(morning.getTime() - 86_400_000), until: new Date(morning.getTime() + 1) };
  const check = { name: "Contrôle", subject: { kind: "prices", changes: [] }, ...span };
  const started = await startRehearsal(system("Olivier"), check, { now: morning });
  if (!started.ok) throw new Error(started.refusal.code);
  await rehearsePortion(system("rehearsal"), started.value);
  const seen = await rehearsal(started.value.id);
  expect(seen?.result?.differing).toEqual([]);
  expect(seen?.result).toMatchObject({ orders: totals.length, reproduced: totals.length });
  expect(seen?.result?.all.without.revenueMinor).toBe(totals.reduce((sum, total) => sum + total, 0));
});

test("the order of a company comes to itself too, and other base prices leave its list's prices alone", async () => {
  const nail = await aVariant({ sku: "NAIL", price: 13, stock: { WEB: 500 } });
  await aPriceList("companies", { net: true }, [[nail, 8]]);
  const atelier = await aCompany("Atelier Petit", "FR40303265045");
  const hour = new Date(morning.getTime() + 3_600_000);
  const cart = await aFullCart([{ sku: "NAIL", quantity: 20 }], atelier);
  const total = await bought(cart, atelier);
  const dearer = { kind: "prices", changes: [{ sku: "NAIL", toMinor: 99 }] };
  const span = { from: new Date(morning.getTime() - 86_400_000), until: hour };
  const started = await startRehearsal(system("Olivier"), { name: "Hausse", subject: dearer, ...span }, { now: hour });
  if (!started.ok) throw new Error(started.refusal.code);
  await rehearsePortion(system("rehearsal"), started.value);
  const result = (await rehearsal(started.value.id))?.result;
  expect(total).toBe(192 + 590);
  expect(result?.differing).toEqual([]);
  expect(result?.all.with.revenueMinor).toBe(result?.all.without.revenueMinor);
});
