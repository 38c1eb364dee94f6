import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { gatherPage } from "#lib/platform/page-scope";
import { requestPriceChanges } from "#lib/pricing/commands";
import { applyDuePrices } from "#lib/pricing/commands-due";
import { createPromotion } from "#lib/promotions/commands-draft";
import { productPage } from "#lib/search/product-page";
import { list, suggest } from "#lib/search/queries";
import { nadia, tenPercent } from "#tests/support/a-promotion";
import { cardAt, during, everything, fourLamps, now, off, on, relist, variantAt } from "#tests/support/offered-lamps";
import { aColleague } from "#tests/support/staff-actors";
import { readProduct } from "../../../app/api/v1/endpoints/products.ts";
import { call } from "../api/a-client.ts";

beforeAll(fourLamps);
beforeEach(() => database.$executeRaw`TRUNCATE promotion, listing_turn CASCADE`);

async function inCart(sku: string, at: Date) {
  const created = await createCart(visitor, { lines: [{ sku, quantity: 1 }] }, { now: at });
  if (!created.ok) throw new Error(created.refusal.code);
  const cart = await pricedCart(created.value.cartId, created.value.token, at);
  return cart?.lines[0];
}

test("page, card, cart and API ask the same price, whatever the promotions", { timeout: 60_000 }, async () => {
  const articles = fc.record({
    skus: fc.subarray(["STEADY", "CUT", "PLAIN"]),
    exceptSkus: fc.subarray(["CUT"]),
    categories: fc.subarray(["luminaires"]),
  });
  const benefit = fc.oneof(
    fc.record({
      kind: fc.constant("percentOff"),
      settings: fc.record({ basisPoints: fc.integer({ min: 100, max: 4000 }), articles }),
    }),
    fc.record({
      kind: fc.constant("amountOffEach"),
      settings: fc.record({ minor: fc.integer({ min: 1, max: 4000 }), articles }),
    }),
    fc.record({
      kind: fc.constant("fixedPrice"),
      settings: fc.record({ minor: fc.integer({ min: 1, max: 9000 }), articles }),
    }),
  );
  const promotion = fc.record({
    benefit,
    priority: fc.integer({ min: -2, max: 2 }),
    group: fc.constantFrom("a", "b"),
    combinesWith: fc.subarray(["a", "b"]),
    exclusive: fc.constantFrom("none" as const, "group" as const),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(promotion, { minLength: 1, maxLength: 4 }), async (promotions) => {
      await database.$executeRaw`TRUNCATE promotion CASCADE`;
      for (const one of promotions) await inForceNow(one);
      for (const sku of ["STEADY", "CUT", "PLAIN"]) {
        const handle = sku.toLowerCase();
        const [page, card, cart, fromApi] = await Promise.all([
          variantAt(handle, now),
          cardAt(handle, now),
          inCart(sku, now),
          gatherPage({ tags: new Set(), staleAt: null, now }, () => call(readProduct, { params: { handle } })),
        ]);
        expect([card?.price.minor, cart?.unitGross]).toEqual([page?.price, page?.price]);
        expect([card?.prior, cart?.prior]).toEqual([page?.prior, page?.prior]);
        expect(fromApi.body).toMatchObject({ variants: [{ price: { amount: page?.price } }] });
      }
    }),
    { numRuns: 25 },
  );
});

test("a price written past every guard is seen before it is paid", async () => {
  await database.price.updateMany({ where: { grossMinor: 5000 }, data: { grossMinor: 500 } });
  expect([(await variantAt("plain", now))?.price, (await inCart("PLAIN", now))?.unitGross]).toEqual([500, 500]);
  await database.price.updateMany({ where: { grossMinor: 500 }, data: { grossMinor: 5000 } });
});

describe("staff who look at another hour", () => {
  const shop = async () => {
    const [page, { items }, { products }] = [
      await productPage("steady", "fr"),
      await list(everything),
      await suggest("steady", "fr"),
    ];
    return { page, items, products };
  };
  const seen = (at: Date, draftId: string | null = null) =>
    gatherPage({ tags: new Set(), staleAt: null, preview: { at, draftId } }, shop);
  /** The same when that hour has come. */
  const then = (at: Date) => gatherPage({ tags: new Set(), staleAt: null, now: at }, shop);

  test("see what then happens: prices that are planned, and promotions that are to come", async () => {
    const olivier = await aColleague("Olivier", "owner");
    const planned = { sku: "STEADY", toMinor: 9500, effectiveAt: on(5).toISOString() };
    await requestPriceChanges(olivier, { changes: [planned], source: "schedule", reason: "Nouveau tarif" }, { now });
    await during(3, 20, off(2000, ["STEADY"]));

    const hours = [on(2), on(4), on(6), on(30)];
    const foreseen = [];
    for (const at of hours) foreseen.push(await seen(at));
    expect(foreseen.map(({ page }) => page?.variants[0]?.price)).toEqual([10000, 8000, 7600, 9500]);

    for (const [index, at] of hours.entries()) {
      await applyDuePrices(system("price schedule"), {}, { now: at });
      await relist(at);
      expect(foreseen[index]).toEqual(await then(at));
    }
  });

  test("see the past as it was", async () => {
    await during(-60, -50, off(3000, ["STEADY"]));
    const { page } = await seen(on(-55));
    expect(page?.variants[0]).toMatchObject({ price: 7000 });
  });

  test("see a draft as if it were published, and nobody else does", async () => {
    const created = await createPromotion(nadia, tenPercent(off(1500, ["PLAIN"])), { now });
    if (!created.ok) throw new Error(created.refusal.code);
    const plain = async (draftId: string | null) =>
      (await seen(on(1), draftId)).items.find(({ handle }) => handle === "plain")?.price.minor;
    expect([await plain(created.value.id), await plain(null)]).toEqual([4250, 5000]);
  });
});

type Wish = Readonly<{
  benefit: Readonly<{ kind: string; settings: object }>;
  priority: number;
  group: string;
  combinesWith: string[];
  exclusive: "none" | "group";
}>;

/** As approved by whom it takes: what is asked here is the price, not who may decide it. */
async function inForceNow(wish: Wish): Promise<void> {
  const definition = {
    ...wish,
    name: { fr: "Offre", en: "Offer" },
    lane: "catalogue",
    conditions: [],
    needsCode: false,
    seasonalSale: false,
    clearance: false,
  };
  await database.promotion.create({
    data: {
      id: newId(),
      nameFr: "Offre",
      lane: "catalogue",
      benefit: {},
      authorName: "Nadia",
      createdAt: now,
      updatedAt: now,
      periods: {
        create: {
          version: 1,
          definition,
          lane: "catalogue",
          from: on(-1),
          until: null,
        },
      },
    },
  });
}
