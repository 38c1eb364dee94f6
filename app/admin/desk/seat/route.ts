import { currentActor } from "#app/actor";
import { isFromOurPages } from "#app/caller";
import { sitAt } from "#lib/cases/commands-seat";

/** Somebody looks at a case: what they have typed is kept, and they are told who else does. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request.headers)) return new Response(null, { status: 403 });
  const sat = await sitAt(await currentActor(), await request.json().catch(() => null));
  if (!sat.ok) return new Response(null, { status: sat.refusal.code === "forbidden" ? 403 : 404 });
  return Response.json(sat.value.others, { headers: { "cache-control": "private, no-store" } });
}
