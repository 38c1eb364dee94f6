import { brotliDecompressSync } from "node:zlib";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { gatherPage, type PageScope } from "#lib/platform/page-scope";
import { pausePromotion } from "#lib/promotions/commands-state";
import { offersTag } from "#lib/promotions/tags";
import { followOffers } from "#lib/search/commands-prices";
import { productPage } from "#lib/search/product-page";
import { list, suggest } from "#lib/search/queries";
import { aPromotion, nadia } from "#tests/support/a-promotion";
import { cardAt, during, everything, fourLamps, now, off, on, variantAt } from "#tests/support/offered-lamps";
import { PageCache } from "../../../lib/server/page-cache.ts";

beforeAll(fourLamps);
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

  test("is on a page that was kept as soon as its hour has come, and nobody purges it", async () => {
    let clock = now;
    const cache = new PageCache({ now: () => clock });
    cache.open();
    await during(1, 2, off(2000));
    const render = async () => {
      const scope: PageScope = { tags: new Set(), staleAt: null };
      const card = await gatherPage(scope, () => cardAt("steady", clock));
      return { status: 200, headers: {}, body: Buffer.from(String(card?.price.minor)), scope };
    };
    const ask = async (at: Date) => {
      clock = at;
      const { page, outcome } = await cache.page("/fr/c/luminaires", render);
      return [outcome, brotliDecompressSync(page.bodies.br).toString()];
    };
    const minute = (at: Date, minutes: number) => new Date(at.getTime() + minutes * 60_000);
    expect(await ask(minute(on(1), -5))).toEqual(["miss", "10000"]);
    expect(await ask(minute(on(1), -1))).toEqual(["hit", "10000"]);
    expect(await ask(on(1))).toEqual(["miss", "8000"]);
    expect(await ask(minute(on(1), 1))).toEqual(["hit", "8000"]);
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
