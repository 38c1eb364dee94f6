import { beforeAll, expect, test } from "vitest";
import { sitemapPages, sitemapParts } from "#lib/feeds/queries-sitemap";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { refreshListings } from "#lib/search/commands";
import { morning } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "SIT-1", stock: { WEB: 3 } });
  await aVariant({ sku: "SIT-2", stock: { WEB: 3 } });
  const products = await database.product.findMany({ select: { id: true } });
  await refreshListings(system("search"), { productIds: products.map(({ id }) => id) }, { now: morning });
  await database.product.updateMany({ where: { variants: { some: { sku: "SIT-2" } } }, data: { status: "draft" } });
  await refreshListings(system("search"), { productIds: products.map(({ id }) => id) }, { now: morning });
});

test("the sitemaps hold the shop's own pages and what is listed, with the day it changed; drafts are not told", async () => {
  const [pages, first, ...others] = await sitemapParts();
  expect([pages, others]).toEqual(["pages", []]);
  const own = (await sitemapPages("pages")) ?? [];
  expect(own.map(({ path }) => path)).toEqual(
    expect.arrayContaining(["", "/c/luminaires", "/stores", "/stores/magasin-angers", "/legal/cgv"]),
  );
  const product = await database.product.findFirstOrThrow({ where: { status: "active" } });
  expect(await sitemapPages(first ?? "")).toEqual([
    { path: `/p/${product.handle}`, changedAt: product.updatedAt, pictures: [] },
  ]);
});

test("a name that is none is no sitemap", async () => {
  for (const name of ["products-1", "products-'; DROP TABLE listing", "other"])
    expect(await sitemapPages(name)).toBeNull();
});
