import { connection } from "next/server";
import { locales } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";

/** Pages of one person, and lists nobody needs to keep: every crawler is spared them. */
const closed = ["account", "cart", "checkout", "orders", "reservations", "reserve", "search"];

/** What crawlers may read: the shop, not its back rooms. */
export async function GET(): Promise<Response> {
  await connection();
  const lines = [
    "User-agent: *",
    "Disallow: /admin",
    "Disallow: /counter",
    "Disallow: /api/",
    "Disallow: /payment",
    ...locales.flatMap((locale) => closed.map((path) => `Disallow: /${locale}/${path}`)),
    "",
    `Sitemap: ${shopUrl()}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
