import { noticeSecret } from "#lib/carriers/carriers";
import { receiveCarrierEvent } from "#lib/carriers/commands";
import { readNotice } from "#lib/carriers/webhook";
import { system } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { count } from "#lib/platform/counters";
import { log } from "#lib/platform/log";

const largestBody = 262_144;

/**
 * Where carriers tell what happened to parcels. The signature is checked on the bytes as they came; each event is kept
 * once and answered at once, and jobs do what follows. Anything not signed by a carrier of ours is a 401.
 */
export async function POST(request: Request, { params }: RouteContext<"/api/carriers/[carrier]">): Promise<Response> {
  const { carrier } = await params;
  const raw = await request.text();
  const secret = noticeSecret(carrier);
  const signature = request.headers.get("carrier-signature") ?? "";
  const arrived = { at: new Date(), now: clock.now() };
  const events = secret && raw.length <= largestBody ? readNotice(raw, signature, secret, arrived) : null;
  if (!events) {
    count("carrier_notices_refused");
    log.warn({ carrier, requestId: request.headers.get("x-request-id") }, "a carrier's notice was refused");
    return Response.json({ code: "signature_not_valid" }, { status: 401 });
  }
  for (const event of events) await receiveCarrierEvent(system("carriers"), { carrier, event }, { now: clock.now() });
  return Response.json({ received: events.length });
}
