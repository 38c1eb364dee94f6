import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createCart } from "#lib/cart/commands";
import { pricedCart } from "#lib/cart/queries";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { gatherPage, type PageScope } from "#lib/platform/page-scope";
import { requestPriceChanges } from "#lib/pricing/commands";
import { applyDuePrices } from "#lib/pricing/commands-due";
import { createPromotion } from "#lib/promotions/commands-draft";
import { pausePromotion } from "#lib/promotions/commands-state";
import { offersTag } from "#lib/promotions/tags";
import { refreshListings } from "#lib/search/commands";
import { followOffers } from "#lib/search/commands-prices";
import { productPage } from "#lib/search/product-page";
import { list, suggest } from "#lib/search/queries";
import { aPromotion, nadia, tenPercent } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-23T10:00:00Z");
const day = 86_400_000;
const on = (days: number) => new Date(now.getTime() + days * day);
const everything = { locale: "fr", facets: {}, sort: "relevance", limit: 24 } as const;

/** A lamp with its prices over time: [cents, from which day on]. */
async function aLamp(sku: string, ...prices: readonly (readonly [minor: number, from: number])[]): Promise<string> {
  const last = prices.at(-1)?.[0] ?? 0;
  const variantId = await aVariant({ sku, price: last, stock: { WEB: 50 } });
  await database.priceInterval.createMany({
    data: prices.map(([grossMinor, from], index) => {
      const next = prices[index + 1];
      return { variantId, grossMinor, since: on(from), until: next ? on(next[1]) : null };
    }),
  });
  return variantId;
}
const relist = async (at = now) => {
  const productIds = (await database.product.findMany({ select: { id: true } })).map(({ id }) => id);
  await refreshListings(system("test"), { productIds }, { now: at });
};
const off = (basisPoints: number, skus: string[] = []) => ({
  lane: "catalogue" as const,
  benefit: { kind: "percentOff", settings: { basisPoints, articles: { skus } } },
});
/** In force from one day until another. */
const during = (from: number, until: number, draft: Parameters<typeof aPromotion>[0] = {}) =>
  aPromotion({ ...draft, startsAt: on(from), endsAt: on(until) }, on(from - 1));

const variantAt = async (handle: string, at: Date) => (await productPage(handle, "fr", at))?.variants[0];
const cardAt = async (handle: string, at: Date) =>
  (await list(everything, at)).items.find((card) => card.handle === handle);
async function inCart(sku: string, at: Date) {
  const created = await createCart(visitor, { lines: [{ sku, quantity: 1 }] }, { now: at });
  if (!created.ok) throw new Error(created.refusal.code);
  const cart = await pricedCart(created.value.cartId, created.value.token, at);
  return cart?.lines[0]?.unitGross;
}

beforeAll(async () => {
  await aShop();
  await aLamp("STEADY", [10000, -300]);
  await aLamp("CUT", [10000, -300], [8000, -5]);
  await aLamp("NEW", [10000, -10]);
  await aLamp("PLAIN", [5000, -300]);
  await relist();
});
beforeEach(() => database.$executeRaw`TRUNCATE promotion, listing_turn CASCADE`);

describe("the price everybody sees", () => {
  test("is the list price less the promotion of the hour, with its name, the prior price and the percentage", async () => {
    await during(-1, 7, { ...off(2000, ["STEADY"]), nameFr: "Semaine lumière", nameEn: "Light week" });
    const told = {
      prior: { minor: 10000, percent: 20 },
      offer: { name: "Semaine lumière", until: on(7).toISOString() },
    };
    expect(await variantAt("steady", now)).toMatchObject({ price: 8000, ...told });
    expect(await cardAt("steady", now)).toMatchObject({ price: { minor: 8000, from: false }, ...told });
    expect((await productPage("steady", "en", now))?.variants[0]?.offer?.name).toBe("Light week");
    expect((await suggest("steady", "fr", now)).products).toMatchObject([{ priceMinor: 8000 }]);
    expect((await productPage("plain", "fr", now))?.alternatives).toContainEqual(
      expect.objectContaining({ handle: "steady", price: { minor: 8000, from: false } }),
    );
    expect(await variantAt("plain", now)).toMatchObject({ price: 5000, prior: null, offer: null });
  });

  test("begins and ends at its hour, and the page made of it is true until then", async () => {
    await during(1, 2, off(2000));
    const pageAt = async (at: Date) => {
      const scope: PageScope = { tags: new Set(), staleAt: null };
      const price = (await gatherPage(scope, () => cardAt("steady", at)))?.price.minor;
      return { price, staleAt: scope.staleAt, carries: scope.tags.has(offersTag) };
    };
    expect(await pageAt(now)).toEqual({ price: 10000, staleAt: on(1), carries: true });
    expect(await pageAt(on(1))).toEqual({ price: 8000, staleAt: on(2), carries: true });
    expect(await pageAt(on(2))).toEqual({ price: 10000, staleAt: null, carries: true });
  });

  test("is gone when its promotion is paused", async () => {
    const id = await during(-1, 7, off(2000));
    expect(await variantAt("steady", now)).toMatchObject({ price: 8000 });
    await pausePromotion(nadia, { id }, { now });
    expect(await variantAt("steady", now)).toMatchObject({ price: 10000, prior: null });
  });

  test("knows nothing of offers behind a code, for some customers, or that act in the cart", async () => {
    await aPromotion({ ...off(2000), code: "LUMIERE" });
    await aPromotion({ ...off(2000), conditions: [{ kind: "customerGroup", settings: { groups: ["club"] } }] });
    await aPromotion({ benefit: { kind: "percentOff", settings: { basisPoints: 2000 } } });
    expect(await variantAt("steady", now)).toMatchObject({ price: 10000, prior: null, offer: null });
  });

  test("is the list price again once the promotion is used up, on a page that lives five seconds", async () => {
    const id = await during(-1, 7, { ...off(2000), maxUses: 1 });
    const scope: PageScope = { tags: new Set(), staleAt: null };
    expect(await gatherPage(scope, () => variantAt("steady", now))).toMatchObject({ price: 8000 });
    expect(scope.staleAt).toEqual(new Date(now.getTime() + 5_000));
    await database.promotion.update({ where: { id }, data: { uses: 1 } });
    expect(await variantAt("steady", now)).toMatchObject({ price: 10000, prior: null });
  });

  test("stands beside the offers of the cart that the article may take part in", async () => {
    const buy = (skus: string[]) => ({ kind: "buyGet", settings: { buy: 2, get: 1, articles: { skus } } });
    await aPromotion({ lane: "line", nameFr: "3 pour 2", benefit: buy(["STEADY"]), budgetMinor: 100_000 });
    await aPromotion({ lane: "line", code: "SECRET", benefit: buy(["STEADY"]), budgetMinor: 100_000 });
    expect(await variantAt("steady", now)).toMatchObject({ price: 10000, cartOffers: [{ name: "3 pour 2" }] });
    expect(await variantAt("plain", now)).toMatchObject({ cartOffers: [] });
  });

  test("of a variant whose price is frozen can be seen, not had", async () => {
    const { id } = await database.variant.findUniqueOrThrow({ where: { sku: "PLAIN" } });
    await database.priceFreeze.create({
      data: { variantId: id, sku: "PLAIN", since: now, reason: "below_cost", priceMinor: 1, referenceMinor: 2 },
    });
    expect(await variantAt("plain", now)).toMatchObject({ frozen: true, online: "out", maxQuantity: 0 });
    await database.priceFreeze.deleteMany();
    expect(await variantAt("plain", now)).toMatchObject({ frozen: false, maxQuantity: 50 });
  });
});

describe("the struck price, by rule 5.5", () => {
  test("is that of a promotion that ended within thirty days: no yo-yo", async () => {
    await during(-30, -25, off(2000, ["STEADY"]));
    await during(-1, 7, off(3000, ["STEADY"]));
    expect(await variantAt("steady", now)).toMatchObject({ price: 7000, prior: { minor: 8000, percent: 13 } });
  });

  test("is the stable price before, also a month after the promotion began", async () => {
    await during(-60, 7, off(3000, ["STEADY"]));
    expect(await variantAt("steady", now)).toMatchObject({ price: 7000, prior: { minor: 10000, percent: 30 } });
  });

  test("of the cuts of a seasonal sale is the price before the first", async () => {
    const january = (n: number) => new Date(`2027-01-${String(n).padStart(2, "0")}T12:00:00Z`);
    const cut = (basisPoints: number, from: number, until: number) =>
      aPromotion(
        { ...off(basisPoints, ["STEADY"]), seasonalSale: true, startsAt: january(from), endsAt: january(until) },
        on(0),
      );
    await cut(2000, 7, 17);
    await cut(4000, 17, 27);
    expect(await variantAt("steady", january(20))).toMatchObject({ price: 6000, prior: { minor: 10000, percent: 40 } });
  });

  test("of a promotion on a price that was just cut is counted from the cut price", async () => {
    await during(-1, 7, off(1000, ["CUT"]));
    expect(await variantAt("cut", now)).toMatchObject({ price: 7200, prior: { minor: 8000, percent: 10 } });
  });

  test("is not there for an article on sale for less than thirty days", async () => {
    await during(-1, 7, off(2000, ["NEW"]));
    expect(await variantAt("new", now)).toMatchObject({ price: 8000, prior: null, offer: { name: "Dix pour cent" } });
  });
});

describe("lists", () => {
  const cheapestFirst = async (at: Date) =>
    (await list({ ...everything, sort: "price-asc" }, at)).items.map(({ handle }) => handle);

  test("are sorted and filtered by the offered price soon after a promotion begins, and after it ends", async () => {
    await during(1, 2, off(4000, ["STEADY"]));
    expect(await cheapestFirst(now)).toEqual(["plain", "cut", "steady", "new"].toSorted(byPrice));
    await followOffers(on(1));
    expect(await cheapestFirst(on(1))).toEqual(["plain", "steady", "cut", "new"]);
    const dear = await list({ ...everything, price: { min: 9000, max: null } }, on(1));
    expect(dear.items.map(({ handle }) => handle)).toEqual(["new"]);
    await followOffers(on(2));
    expect(await database.listing.findMany({ where: { priceMinor: 6000 } })).toEqual([]);
    await followOffers(on(3));
    expect(await database.listingTurn.count()).toBe(2);
  });

  const dearness = ["plain", "cut", "steady", "new"];
  const byPrice = (a: string, b: string) => dearness.indexOf(a) - dearness.indexOf(b);
});

test("page, card and cart ask the same price, whatever the promotions", { timeout: 60_000 }, async () => {
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
        const [page, card, cart] = await Promise.all([
          variantAt(sku.toLowerCase(), now),
          cardAt(sku.toLowerCase(), now),
          inCart(sku, now),
        ]);
        expect([card?.price.minor, cart]).toEqual([page?.price, page?.price]);
        expect(card?.prior).toEqual(page?.prior);
      }
    }),
    { numRuns: 25 },
  );
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
