import { currentActor } from "#app/actor";
import { idOf, isLookingOn } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { readFetchToken } from "#lib/privacy/links";
import { archiveName } from "#lib/privacy/pack";
import { archiveOf } from "#lib/privacy/queries";

/**
 * Hands over a packed export while its link serves: to whoever is signed in to the account it is of; what the staff had sent
 * to somebody, to who holds the link; never to a colleague who looks on as them. No cache keeps it.
 */
export async function GET(request: Request, { params }: RouteContext<"/[locale]/account/data/[taken]">) {
  const { locale, taken } = await params;
  const { pathname, searchParams, search } = new URL(request.url);
  const id = readFetchToken(searchParams.get("token") ?? "", clock.now());
  const kept = id === taken ? await archiveOf(id, clock.now()) : null;
  if (!kept) return away(`/${locale}/account/data?refused=link_not_valid`);
  const actor = await currentActor();
  if (isLookingOn(actor)) return away(`/${locale}/account/data?refused=only_looking`);
  const asks = idOf(actor);
  if (kept.accountId && !asks)
    return away(`/${locale}/account/sign-in?callbackUrl=${encodeURIComponent(pathname + search)}`);
  if (kept.accountId && kept.accountId !== asks) return away(`/${locale}/account/data?refused=link_not_valid`);
  return new Response(new Uint8Array(kept.archive), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": `attachment; filename="${archiveName(clock.now())}"`,
      "cache-control": "private, no-store",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
      "x-robots-tag": "noindex",
    },
  });
}

const away = (location: string) =>
  new Response(null, { status: 303, headers: { location, "cache-control": "private, no-store" } });
