import { noteStatus } from "#lib/einvoicing/commands";
import { readStatusNotice } from "#lib/einvoicing/webhook";
import { system } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { count } from "#lib/platform/counters";
import { env } from "#lib/platform/env";
import { log } from "#lib/platform/log";

const largestBody = 262_144;

/**
 * Where the invoicing platform tells what became of documents, besides being asked (`transmit.ts`): each event is kept once
 * by its own id, whichever way it comes first. One of a document that we do not know to be there yet is not kept, and
 * comes again when the platform is asked. Anything that it did not sign is a 401.
 */
export async function POST(request: Request): Promise<Response> {
  const raw = await request.text();
  const secret = env.INVOICE_PLATFORM_WEBHOOK_SECRET;
  const signature = request.headers.get("platform-signature") ?? "";
  const events = secret && raw.length <= largestBody ? readStatusNotice(raw, signature, secret, new Date()) : null;
  if (!events) {
    count("platform_notices_refused");
    log.warn({ requestId: request.headers.get("x-request-id") }, "a notice of the invoicing platform was refused");
    return Response.json({ code: "signature_not_valid" }, { status: 401 });
  }
  for (const event of events) await noteStatus(system("einvoicing"), event, { now: clock.now() });
  return Response.json({ received: events.length });
}
