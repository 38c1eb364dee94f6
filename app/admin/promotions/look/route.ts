import { currentActor, may } from "#app/actor";
import { clock } from "#lib/platform/clock";
import { textAt, typedOf } from "#lib/promotions/typed";
import { insightOf } from "../../(rooms)/promotions/insight";
import { namedThings } from "../../(rooms)/promotions/names";
import { adminLocale } from "../../locale";

/** What the draft in the form would do, while it is typed. Changes nothing. */
export async function POST(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (actor.kind !== "staff" || !may(actor, "promotions.read")) return new Response(null, { status: 403 });
  const typed = typedOf(await request.formData());
  const insight = await insightOf({
    typed,
    things: await namedThings(),
    locale: await adminLocale(),
    id: textAt(typed, "id"),
    asker: actor,
    now: clock.now(),
  });
  return Response.json(insight, { headers: { "cache-control": "private, no-store" } });
}
