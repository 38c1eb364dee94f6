import { system } from "#lib/kernel/actor";
import { log } from "#lib/platform/log";
import { carrierPort, gateway } from "./carriers.ts";
import { keepCursor, receiveCarrierEvent } from "./commands.ts";
import { CarrierUnavailable } from "./port.ts";
import { cursorOf } from "./queries.ts";

/**
 * Asks the carriers what happened since they were asked last: what a lost notice would have told. What came twice is kept
 * once. The cursor moves when all of it is kept, so that a stop in between loses nothing. A carrier that does not answer
 * is asked again the next time.
 */
export async function askForEvents(now: Date, port = carrierPort(gateway)): Promise<void> {
  if (!port) return;
  const before = await cursorOf(gateway);
  try {
    const { events, cursor } = await port.events(before);
    for (const event of events) await receiveCarrierEvent(system("carriers"), { carrier: gateway, event }, { now });
    if (cursor !== before) await keepCursor(system("carriers"), { carrier: gateway, cursor }, { now });
  } catch (error) {
    if (!(error instanceof CarrierUnavailable)) throw error;
    log.warn({ err: error }, "the carriers did not tell what happened");
  }
}
