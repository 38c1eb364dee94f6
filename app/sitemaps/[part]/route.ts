import { sitemapPages } from "#lib/feeds/queries-sitemap";
import { sitemapXml } from "#lib/feeds/sitemap";
import { shopUrl } from "#lib/platform/env";

/** One sitemap: "pages.xml", "products-….xml". */
export async function GET(_: Request, { params }: RouteContext<"/sitemaps/[part]">): Promise<Response> {
  const { part } = await params;
  const pages = part.endsWith(".xml") ? await sitemapPages(part.slice(0, -4)) : null;
  if (!pages) return new Response(null, { status: 404 });
  return new Response(sitemapXml(pages, shopUrl()), { headers: { "content-type": "application/xml; charset=utf-8" } });
}
