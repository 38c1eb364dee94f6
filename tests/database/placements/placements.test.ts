import { beforeAll, describe, expect, test } from "vitest";
import { system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { countPlacements, forgetPlacements } from "#lib/placements/commands-counted";
import { blockPlace, foundPlace, pinPlace } from "#lib/placements/places";
import { earnedPlaces } from "#lib/placements/queries";
import { database } from "#lib/platform/database";
import { refreshListings } from "#lib/search/commands";
import { keepSales } from "#lib/search/commands-ranks";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder, placedAt } from "#tests/support/an-order";
import { POST } from "../../../app/api/shop/placements/route.ts";

const hero = blockPlace("home", "house-hero");
const pin = pinPlace("luminaires", "lampe");
const count = (what: object, now = placedAt) => countPlacements(visitor, what, { now });

let number = "";

/** What a merchant published: a page with a block, and the lamp pinned in its list. */
async function published() {
  const { id: productId } = await database.product.findUniqueOrThrow({ where: { handle: "lampe" } });
  const version = { number: 1, liveFrom: placedAt, publishedAt: placedAt, publishedBy: "olivier" };
  const content = { title: { fr: "Noël" }, summary: {}, blocks: [{ id: "sapin", kind: "hero" }] };
  const noel = { id: newId(), slug: "noel", kind: "landing", draft: content, updatedAt: placedAt, createdAt: placedAt };
  await database.showcase.create({ data: { ...noel, versions: { create: { ...version, content } } } });
  const arranged = { rules: [], pins: [{ productId, note: "" }] };
  const ranking = { id: newId(), scope: "shop", draft: arranged, updatedAt: placedAt, createdAt: placedAt };
  await database.ranking.create({ data: { ...ranking, versions: { create: { ...version, content: arranged } } } });
}

beforeAll(async () => {
  await aShop();
  const variantId = await aVariant({ sku: "LAMPE", price: 6000, stock: { WEB: 9 } });
  const other = await aVariant({ sku: "VASE", price: 2400, stock: { WEB: 9 } });
  await database.price.update({ where: { variantId }, data: { costMinor: 3000 } });
  await database.price.update({ where: { variantId: other }, data: { costMinor: 500 } });
  const { orderId } = await anOrder([{ variantId, sku: "LAMPE", quantity: 2, unitGross: 6000 }]);
  number = (await database.order.findUniqueOrThrow({ where: { id: orderId } })).number;
  const products = await database.product.findMany({ select: { id: true } });
  await refreshListings(system("test"), { productIds: products.map(({ id }) => id) }, { now: placedAt });
  await published();
  await keepSales(system("test"), { sold: [{ handle: "vase", units: 4 }] }, { now: placedAt });
});

describe("what a place earned", () => {
  test("is summed by day: seen, opened, and what the order's lines left for the place that led to them", async () => {
    await count({ views: [hero, pin] });
    await count({ views: [hero], clicks: [pin] });
    await count({ order: { number, from: { lampe: pin, vase: hero } } });
    expect(await database.placementDay.findMany({ omit: { day: true }, orderBy: { place: "asc" } })).toEqual([
      { place: hero, views: 2, clicks: 0, orders: 0, units: 0, marginMinor: 0 },
      { place: pin, views: 1, clicks: 1, orders: 1, units: 2, marginMinor: 4000 },
    ]);
  });

  test("counts for places of the shop alone: what a visitor makes up is left out", async () => {
    const before = await database.placementDay.findMany();
    const madeUp = [
      ...[blockPlace("home", "sapin"), blockPlace("noel", "house-hero"), blockPlace("nulle-part", "sapin")],
      ...[pinPlace("luminaires", "vase"), pinPlace("lum", "lampe"), pinPlace("cuisine-table", "lampe")],
    ];
    expect(await count({ views: madeUp })).toMatchObject({ value: { counted: 0 } });
    expect(await database.placementDay.findMany()).toEqual(before);
    const fir = blockPlace("noel", "sapin");
    expect(await count({ views: [fir, pin] })).toMatchObject({ value: { counted: 2 } });
    await database.placementDay.deleteMany({ where: { place: fir } });
  });

  test("is counted of what is pinned for a query too, in the workbench or by its rules, and of nothing else", async () => {
    const { id: productId } = await database.product.findUniqueOrThrow({ where: { handle: "lampe" } });
    const [pinned, ruled] = [foundPlace("fr", "lampe a poser", "lampe"), foundPlace("en", "lamp", "lampe")];
    const others = [foundPlace("en", "lampe a poser", "lampe"), foundPlace("fr", "lampe a poser", "vase")];
    expect(await count({ views: [pinned, ruled, ...others] })).toMatchObject({ value: { counted: 0 } });
    const kept = { locale: "fr", query: "lampe a poser", productId, position: 1, changedAt: placedAt };
    await database.searchPin.create({ data: kept });
    const arranged = { rules: [], pins: [{ productId, note: "" }] };
    const ranking = { id: newId(), scope: "query:en:lamp", draft: arranged, updatedAt: placedAt, createdAt: placedAt };
    const version = { number: 1, liveFrom: placedAt, publishedAt: placedAt, publishedBy: "olivier", content: arranged };
    await database.ranking.create({ data: { ...ranking, versions: { create: version } } });
    expect(await count({ views: [pinned, ruled, ...others] })).toMatchObject({ value: { counted: 2 } });

    const found = (await earnedPlaces(placedAt, "fr")).filter(({ of }) => of.kind === "found");
    expect(found.map(({ of }) => of)).toContainEqual(
      expect.objectContaining({ kind: "found", query: "lampe a poser", locale: "fr" }),
    );
    await database.placementDay.deleteMany({ where: { place: { in: [pinned, ruled] } } });
  });

  test("is told with what it may earn, and with the product that would earn more there", async () => {
    const rows = await earnedPlaces(placedAt, "fr");
    expect(rows.map(({ key }) => key)).toEqual([pin, hero]);
    expect(rows[0]).toMatchObject({
      of: { kind: "pin", product: "Lampe LAMPE", list: "Luminaires" },
      better: { handle: "vase", marginMinor: 4 * 1500 },
    });
    expect(rows[1]).toMatchObject({ of: { kind: "block", block: "hero", showcaseId: null } });
    const [first, second] = rows.map(({ expectedMinor }) => expectedMinor);
    expect(first).toBeGreaterThan(second ?? 0);
  });

  test("of an order is told once: a page that says it again, and again, adds nothing", async () => {
    const headers = { "sec-fetch-site": "same-origin", "user-agent": "Firefox", "x-forwarded-for": "192.0.2.7" };
    const body = JSON.stringify({ order: { number, from: { lampe: hero } } });
    const tell = () => POST(new Request("http://shop.test/api/shop/placements", { method: "POST", headers, body }));
    for (let time = 0; time < 3; time += 1) expect((await tell()).status).toBe(204);
    const rows = await database.placementDay.aggregate({ _sum: { orders: true }, where: { place: hero } });
    expect(rows._sum.orders).toBe(1);
  });

  test("an order of long ago, one that is none and a place that is none count nothing; old days are forgotten", async () => {
    const before = await database.placementDay.findMany();
    await count({ order: { number, from: { lampe: hero } } }, new Date(placedAt.getTime() + 25 * 3_600_000));
    await count({ order: { number: "BF-1", from: { lampe: hero } } });
    expect(await count({ views: ["<script>"] })).toMatchObject({ refusal: { code: "invalid" } });
    expect(await database.placementDay.findMany()).toEqual(before);
    await forgetPlacements(system("test"), {}, { now: new Date("2028-02-01T00:00:00Z") });
    expect(await database.placementDay.count()).toBe(0);
  });
});
