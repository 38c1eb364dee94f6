import { currentActor, may } from "#app/actor";
import { findArticles } from "#lib/promotions/queries-articles";
import { adminLocale } from "../../locale";

const shown = 12;

/** Articles that what is typed may mean, for a field that asks for a reference. */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "staff" || !may(actor, "products.read")) return new Response(null, { status: 403 });
  const query = (new URL(request.url).searchParams.get("q") ?? "").trim().slice(0, 80);
  if (query.length < 2) return Response.json([]);
  const locale = await adminLocale();
  const found = await findArticles(query, shown);
  return Response.json(
    found.map(({ sku, name }) => ({ sku, name: name[locale] })),
    { headers: { "cache-control": "private, no-store" } },
  );
}
