import { productMarkdown } from "#lib/feeds/product-markdown";
import { isLocale } from "#lib/kernel/locale";
import { shopUrl } from "#lib/platform/env";
import { productPage } from "#lib/search/product-page";
import { stores } from "#lib/stores/queries";

/** A product as Markdown; agents reach it as "/fr/p/lueur.md", or by accepting nothing else of its page. */
export async function GET(_: Request, { params }: RouteContext<"/api/shop/markdown/[locale]/[handle]">) {
  const { locale, handle } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  const [product, places] = await Promise.all([productPage(handle, locale), stores(locale)]);
  if (!product) return new Response(null, { status: 404 });
  const names = new Map(places.map(({ code, city }) => [code, city]));
  return new Response(productMarkdown(product, names, locale, shopUrl()), {
    headers: { "content-type": "text/markdown; charset=utf-8" },
  });
}
