import { type CarrierPort, CarrierUnavailable } from "#lib/carriers/port";
import type { RelayPoint } from "#lib/carriers/schema";
import { system } from "#lib/kernel/actor";
import { keepRelayList } from "./commands-relay.ts";
import { relayList } from "./queries-relay.ts";

const minute = 60_000;
/** Shops that take parcels come and go by the week. */
const believedFor = 60 * minute;
const servesFor = 7 * 24 * 60 * minute;
/** A carrier that is away is not asked again by every shopper who waits. */
const quietFor = minute;

const awayUntil = new Map<string, number>();

/** How a carrier is reached; null for one we only know by name. */
export type Carriers = (code: string) => CarrierPort | null;

/**
 * The points near a postcode where a method's parcels can be fetched, nearest first: as its carrier said within the hour,
 * else asked anew. While it is away, its last list serves for a week; none at all is a method that cannot be offered now.
 * Goes over the network: never inside a transaction.
 */
export async function relayPointsNear(
  { method, postcode }: Readonly<{ method: string; postcode: string }>,
  carriers: Carriers,
  now: Date,
): Promise<readonly RelayPoint[]> {
  const known = await relayList(method, postcode);
  if (!known) return [];
  const { carrier, points, askedAt } = known;
  const age = askedAt ? now.getTime() - askedAt.getTime() : Number.POSITIVE_INFINITY;
  if (points && age < believedFor) return points;

  const answer = await ask(carriers(carrier), carrier, postcode, now);
  if (!answer) return points && age < servesFor ? points : [];
  await keepRelayList(system("carriers"), { carrier, postcode, points: answer }, { now });
  return answer;
}

async function ask(
  port: CarrierPort | null,
  carrier: string,
  postcode: string,
  now: Date,
): Promise<RelayPoint[] | null> {
  if (!port || (awayUntil.get(carrier) ?? 0) > now.getTime()) return null;
  try {
    return [...(await port.relayPoints(postcode))];
  } catch (error) {
    if (!(error instanceof CarrierUnavailable)) throw error;
    awayUntil.set(carrier, now.getTime() + quietFor);
    return null;
  }
}
