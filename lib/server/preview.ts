import type { IncomingMessage } from "node:http";
import { sessionCookie, sessionIdIn } from "#lib/identity/session-cookie";
import { instantOf } from "#lib/kernel/local-time";
import { clock } from "#lib/platform/clock";
import { shopUrl } from "#lib/platform/env";
import type { Preview } from "#lib/platform/page-scope";
import { allowed } from "#lib/platform/permissions";

/** What staff asked to see: a page at another instant; or where the link they followed leads, so that they stay in it. */
export type AskedPreview = Preview | Readonly<{ moveTo: string }>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** "2026-12-24T18:00" by the clock of the shop; null when it is no such thing. */
export function instantAsked(text: string | null): Date | null {
  const [, day = "", hour, minute] = /^(20\d\d-\d\d-\d\d)T([01]\d|2[0-3]):([0-5]\d)$/.exec(text ?? "") ?? [];
  if (!day || new Date(`${day}T00:00:00Z`).toJSON()?.slice(0, 10) !== day) return null;
  return instantOf(day, Number(hour) * 60 + Number(minute));
}

/**
 * What the address asks to see (`?asof=2026-12-24T18:00&draft=<promotion>`), or the page that its reader came from. Null
 * for whoever may not read promotions: to them the page is the ordinary one. Costs nothing to those who do not ask.
 */
export async function previewAsked(request: IncomingMessage): Promise<AskedPreview | null> {
  const { url = "/", headers } = request;
  const own = new URL(url, shopUrl()).searchParams;
  const from = own.has("asof") ? null : cameFrom(headers.referer);
  const at = instantAsked((from ?? own).get("asof"));
  if (!at || !(await mayPreview(headers.cookie))) return null;
  if (from) return { moveTo: withPreview(url, from) };
  const draft = own.get("draft") ?? "";
  return { at, draftId: uuid.test(draft) ? draft : null };
}

/** The query of the page that holds the link, when it shows another instant. */
function cameFrom(referer: string | undefined): URLSearchParams | null {
  if (!referer?.includes("asof=") || !URL.canParse(referer)) return null;
  return new URL(referer).searchParams;
}

function withPreview(url: string, from: URLSearchParams): string {
  const { pathname, searchParams } = new URL(url, shopUrl());
  for (const name of ["asof", "draft"]) {
    const value = from.get(name);
    if (value) searchParams.set(name, value);
  }
  return `${pathname}?${searchParams}`;
}

/** The queries come with the first who asks: a front that nobody asks keeps no database client. */
async function mayPreview(cookies: string | undefined): Promise<boolean> {
  const sealed = (cookies ?? "")
    .split(/;\s*/)
    .find((pair) => pair.startsWith(`${sessionCookie}=`))
    ?.slice(sessionCookie.length + 1);
  const sessionId = sealed ? await sessionIdIn(decodeURIComponent(sealed)) : null;
  if (!sessionId) return false;
  const { actorOfSession } = await import("#lib/identity/queries");
  const actor = await actorOfSession(sessionId, clock.now());
  return actor ? allowed(actor, "promotions.read") : false;
}
