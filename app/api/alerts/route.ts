import { endAlert } from "#lib/alerts/commands";
import { visitor } from "#lib/kernel/actor";

/**
 * The button of a mail program that takes its reader off (RFC 8058). It comes from no page of ours, so the link's token is
 * all that counts; the answer is the same whatever was asked.
 */
export async function POST(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url);
  await endAlert(visitor, { alertId: searchParams.get("alert"), token: searchParams.get("token") });
  return new Response(null, { status: 204, headers: { "Cache-Control": "private, no-store" } });
}
