import { beforeAll, describe, expect, test } from "vitest";
import { clock } from "#lib/platform/clock";
import { rebuildListings } from "#lib/search/commands";
import { aShop, aVariant } from "#tests/support/a-shop";
import { availability } from "../../../app/api/v1/endpoints/availability.ts";
import { listProducts, readProduct } from "../../../app/api/v1/endpoints/products.ts";
import { stores } from "../../../app/api/v1/endpoints/stores.ts";
import { suggestions } from "../../../app/api/v1/endpoints/suggestions.ts";
import { call } from "./a-client.ts";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "LAMPE-1", price: 4900, stock: { WEB: 50, ANG: 3 } });
  await aVariant({ sku: "LAMPE-2", price: 1250, stock: { WEB: 2 } });
  await aVariant({ sku: "LAMPE-3", price: 9900, stock: {} });
  await rebuildListings();
});

const handles = (body: Readonly<Record<string, unknown>>) =>
  (body.items as { handle: string }[]).map(({ handle }) => handle);

describe("the catalogue through the API", () => {
  test("lists, sorts, narrows by price, and goes on from a cursor without gap or repeat", async () => {
    const all = await call(listProducts, { query: "?sort=price-asc" });
    expect(all.headers.get("cache-control")).toContain("public");
    expect(all.headers.get("vary")).toBe("Accept-Language");
    expect(all.body).toMatchObject({ total: 3, nextCursor: null });
    expect(all.body.items).toMatchObject([{ price: { amount: 1250, currency: "EUR" } }, { handle: "lampe-1" }, {}]);
    expect(handles((await call(listProducts, { query: "?price=2000-6000" })).body)).toEqual(["lampe-1"]);
    expect(handles((await call(listProducts, { query: "?store=ANG" })).body)).toEqual(["lampe-1"]);

    const seen: string[] = [];
    for (let cursor: string | null = ""; cursor !== null; ) {
      const { body } = await call(listProducts, { query: `?sort=price-asc&limit=1&cursor=${cursor}` });
      seen.push(...handles(body));
      cursor = body.nextCursor as string | null;
    }
    expect(seen).toEqual(["lampe-2", "lampe-1", "lampe-3"]);
  });

  test("finds in the caller's language", async () => {
    const { body } = await call(listProducts, { query: "?q=lamp", language: "en" });
    expect(body.items).toMatchObject(expect.arrayContaining([expect.objectContaining({ name: "Lamp LAMPE-1" })]));
    expect((await call(suggestions, { query: "?q=lampe" })).body.products).toHaveLength(3);
  });

  test("shows a product with its variants", async () => {
    const { status, body } = await call(readProduct, { params: { handle: "lampe-1" } });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      name: "Lampe LAMPE-1",
      variants: [{ sku: "LAMPE-1", price: { amount: 4900 }, maxQuantity: 50, available: { online: "in_stock" } }],
      legal: { vatBasisPoints: 2000 },
    });
  });

  test("tells the stores by distance, with hours as people read them", async () => {
    const near = await call(stores, { query: "?near=47.47,-0.55" });
    expect(near.body.items).toMatchObject([
      { code: "ANG", distanceKm: 0, week: [{ opens: "10:00", closes: "19:30" }, {}, {}, {}, {}, {}, null] },
    ]);
    expect((await call(stores, { query: "?postcode=49000" })).status).toBe(200);
  });

  test("says where a SKU is, when it can be collected and when it would be delivered", async () => {
    const { body } = await call(availability, { query: "?sku=LAMPE-1&near=49100" });
    expect(body).toMatchObject({
      sku: "LAMPE-1",
      online: "in_stock",
      maxQuantity: 50,
      stores: [{ code: "ANG", availability: "low", certain: false, countedAt: "2026-01-01T00:00:00.000Z" }],
      delivery: [{ id: "express" }, { id: "standard", price: { amount: 590 } }],
    });
    const [store] = body.stores as [{ readyAt: string; ageSeconds: number }];
    expect(store.ageSeconds).toBeGreaterThan(300 * 86_400);
    expect(Date.parse(store.readyAt)).toBeGreaterThan(clock.now().getTime());
    expect((await call(availability, { query: "?sku=NO-SUCH" })).body.code).toBe("unknown_sku");
  });
});
