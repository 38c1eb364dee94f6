import { currentActor, may } from "#app/actor";
import { adminLocale } from "../../locale";
import { ruleTried } from "../../rule-tried.ts";

/** The longest rule that is read: fifty conditions of fifty values. */
const longest = 600_000;

/** What a rule that is being written would bring at this moment. */
export async function POST(request: Request): Promise<Response> {
  if (!may(await currentActor(), "products.read")) return new Response(null, { status: 403 });
  const text = await request.text();
  if (text.length > longest) return new Response(null, { status: 413 });
  const trial = await ruleTried(text, await adminLocale());
  return Response.json(trial, { headers: { "cache-control": "private, no-store" } });
}
