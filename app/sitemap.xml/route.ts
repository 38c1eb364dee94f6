import { connection } from "next/server";
import { sitemapParts } from "#lib/feeds/queries-sitemap";
import { sitemapIndexXml } from "#lib/feeds/sitemap";
import { shopUrl } from "#lib/platform/env";

/** The list of the sitemaps, as the shop is now: Next would write it once and for all when it builds. */
export async function GET(): Promise<Response> {
  await connection();
  return new Response(sitemapIndexXml(await sitemapParts(), shopUrl()), {
    headers: { "content-type": "application/xml; charset=utf-8" },
  });
}
