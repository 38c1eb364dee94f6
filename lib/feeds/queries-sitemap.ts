import { navigation } from "#lib/catalogue/queries";
import { navigationTag } from "#lib/catalogue/tags";
import { legalPages } from "#lib/content/queries";
import { database } from "#lib/platform/database";
import { carries, pageNow } from "#lib/platform/page-scope";
import { liveShowcases } from "#lib/showcases/queries";
import { stores } from "#lib/stores/queries";
import type { SitemapPage } from "./sitemap.ts";

/** Products of one sitemap: twice as many addresses, far below the 50,000 and 50 MB that are allowed. */
const productsAPart = 5_000;

const productPart = /^products-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** The names of the sitemaps: one of the shop's own pages, and one for every few thousand products, named by its first. */
export async function sitemapParts(): Promise<string[]> {
  carries(navigationTag);
  const firsts = await database.$queryRaw<{ id: string }[]>`
    SELECT product_id AS id FROM (SELECT product_id, row_number() OVER (ORDER BY product_id) AS place FROM listing) numbered
    WHERE (place - 1) % ${productsAPart} = 0 ORDER BY product_id`;
  return ["pages", ...firsts.map(({ id }) => `products-${id}`)];
}

/** The pages of one sitemap; null for a name that is none. */
export async function sitemapPages(part: string): Promise<SitemapPage[] | null> {
  carries(navigationTag);
  if (part === "pages") return ownPages();
  const first = productPart.exec(part)?.[1];
  return first ? productPages(first) : null;
}

async function ownPages(): Promise<SitemapPage[]> {
  const [departments, places, written] = await Promise.all([navigation("fr"), stores("fr"), liveShowcases(pageNow())]);
  const page = (path: string): SitemapPage => ({ path, changedAt: null, pictures: [] });
  return [
    page(""),
    ...departments.flatMap(({ path, categories }) => [
      page(`/c/${path}`),
      ...categories.map((category) => page(`/c/${category.path}`)),
    ]),
    page("/stores"),
    ...places.map(({ slug }) => page(`/stores/${slug}`)),
    page("/guides"),
    ...written.map(({ slug, liveFrom }) => ({ ...page(`/s/${slug}`), changedAt: liveFrom })),
    page("/contact"),
    ...legalPages("fr").map(({ path }) => page(`/${path}`)),
  ];
}

const productPages = async (first: string): Promise<SitemapPage[]> => {
  const rows = await database.$queryRaw<{ handle: string; changedAt: Date; pictures: string[] }[]>`
    SELECT p.handle, p.updated_at AS "changedAt",
           ARRAY(SELECT file FROM media WHERE product_id = p.id ORDER BY position LIMIT 20) AS pictures
    FROM listing JOIN product p ON p.id = listing.product_id
    WHERE listing.product_id >= ${first}::uuid ORDER BY listing.product_id LIMIT ${productsAPart}`;
  return rows.map(({ handle, ...rest }) => ({ path: `/p/${handle}`, ...rest }));
};
