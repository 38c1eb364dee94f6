import { defaultLocale, isLocale } from "#lib/kernel/locale";
import { suggest } from "#lib/search/queries";

const longest = 200;

/** What the search field proposes while one types. The same for everybody, so browsers may keep it: five seconds, after which what a merchant saved must be seen. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  const words = (searchParams.get("q") ?? "").trim().slice(0, longest);
  const locale = searchParams.get("locale");
  const found = await suggest(words, isLocale(locale) ? locale : defaultLocale);
  return Response.json(found, { headers: { "Cache-Control": "public, max-age=5" } });
}
