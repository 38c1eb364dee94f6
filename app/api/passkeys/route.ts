import { addressOf, isFromOurPages } from "#app/caller";
import { askSignature } from "#lib/identity/commands-passkey-sign-in";
import { visitor } from "#lib/kernel/actor";

const headers = { "Cache-Control": "private, no-store" };

/** What a browser needs to sign in with a passkey; a page asks for it once it knows that its browser has any. */
export async function POST(request: Request): Promise<Response> {
  if (!isFromOurPages(request.headers)) return Response.json({ code: "cross_site" }, { status: 403, headers });
  const asked = await askSignature(visitor, { address: addressOf(request.headers) });
  return asked.ok
    ? Response.json(asked.value, { headers })
    : Response.json({ code: asked.refusal.code }, { status: 429, headers });
}
