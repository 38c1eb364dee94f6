import { z } from "zod";
import { type Actor, idOf, mayActIn } from "#lib/kernel/actor";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { allowed } from "#lib/platform/permissions";
import { forgive, limit } from "#lib/platform/rate-limit";
import { readReservationCode } from "#lib/reservations/reservation-code";
import { readPickupCode } from "./pickup-code.ts";
import { mostTries } from "./pickup-schema.ts";
import { pickupOpenedBy } from "./queries-pickup.ts";

/** Within a quarter of an hour. */
const tries = { points: mostTries, seconds: 900 };
const asked = z.strictObject({ query: z.string().trim().min(2).max(80), store: z.string().min(1).max(12) });

type Found =
  | Readonly<{ kind: "pickup"; parcelId: string; code: string }>
  | Readonly<{ kind: "reservation" | "words"; query: string }>;

/**
 * What somebody at the counter of a store typed, scanned or heard: a pick-up's code leads to its parcel, a reservation's
 * code to the reservation, anything else is looked for among numbers and names. Codes that open nothing are counted a
 * colleague and a desk. Refuses `code_opens_nothing`, `too_many_tries` after five within a quarter of an hour, and
 * `other_store` naming the one where it waits.
 */
export async function findAtCounter(actor: Actor, raw: unknown): Promise<Result<Found>> {
  const parsed = asked.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const { query, store } = parsed.data;
  if (!allowed(actor, "orders.send") || !mayActIn(actor, store)) return refuse({ code: "forbidden" });

  // A name may be spelled like a code; a code without any figure is rare, and found all the same.
  const mayBeName = !/\d/.test(query);
  const code = readPickupCode(query);
  if (!code) {
    const kind = readReservationCode(query) && !mayBeName ? "reservation" : "words";
    return ok({ kind, query });
  }
  const desk = `${idOf(actor)} ${store}`;
  if (!mayBeName && !(await limit("pickup.try", desk, tries)).allowed) return refuse({ code: "too_many_tries" });
  const found = await pickupOpenedBy(code, store);
  if (!found && mayBeName) return ok({ kind: "words", query });
  if (!found) return refuse({ code: "code_opens_nothing", field: "query" });
  if (!mayBeName) await forgive("pickup.try", desk);
  const { parcelId, storeCode: location, storeName: place } = found;
  return location === store ? ok({ kind: "pickup", parcelId, code }) : refuse({ code: "other_store", location, place });
}
