import { navigation } from "#lib/catalogue/queries";
import { legalPages } from "#lib/content/queries";
import { llmsText } from "#lib/feeds/llms";
import { shopUrl } from "#lib/platform/env";
import { pageNow } from "#lib/platform/page-scope";
import { liveShowcases } from "#lib/showcases/queries";
import { stores } from "#lib/stores/queries";

/** The shop in one page, for agents. */
export async function GET(): Promise<Response> {
  const [departments, places, shown] = await Promise.all([navigation("fr"), stores("fr"), liveShowcases(pageNow())]);
  const written = shown.map(({ slug, content: { title, summary } }) => ({
    slug,
    title: title.fr,
    summary: summary.fr,
  }));
  const text = llmsText({ navigation: departments, stores: places, written, pages: legalPages("fr"), base: shopUrl() });
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
