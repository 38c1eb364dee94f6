import { dueParcels } from "#lib/fulfilment/queries";
import { readyPickups } from "#lib/fulfilment/queries-pickup";
import { dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { reservationsDesk } from "#lib/reservations/queries";
import { returnsAt } from "#lib/returns/queries-desk";
import { consignments } from "#lib/stockroom/queries-consignments";

/** What waits for the staff of a store, by today. */
export async function waitingAt(store: string, locale: Locale, now: Date) {
  const [due, ready, reserved, sent, returns] = await Promise.all([
    dueParcels([store], dayOf(now)),
    readyPickups(store),
    reservationsDesk({ storeCodes: [store], query: "" }, locale),
    consignments(),
    returnsAt(store),
  ]);
  return {
    due: due.filter(({ units, picked, short }) => picked + short < units),
    ready,
    returns,
    reservations: reserved.filter(({ state }) => state === "held"),
    receptions: sent.filter(
      ({ destinationCode, state }) => destinationCode === store && (state === "sent" || state === "partly_received"),
    ),
  };
}
