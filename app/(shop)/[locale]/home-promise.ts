import { lastCutOffFor } from "#lib/delivery/deadline";
import { nextCutOff, promisedDelivery } from "#lib/delivery/promise";
import { deliveryMethods } from "#lib/delivery/queries";
import { dayKey } from "#lib/kernel/date-text";
import { staleFrom } from "#lib/platform/page-scope";

/** What the home page promises for a parcel: ordered before `orderBy`, at home on `arrives`. */
export type HomePromise = Readonly<{ occasion: "christmas" | "today"; orderBy: Date; arrives: Date }>;

/** Christmas is spoken of from mid-November, and only while it can still be kept. Null when no parcel is delivered. */
export async function homePromise(now: Date): Promise<HomePromise | null> {
  const parcel = (await deliveryMethods()).filter(({ classes }) => classes.includes("parcel"));
  if (parcel.length === 0) return null;
  const journey = { now, transitDays: Math.min(...parcel.map(({ transitDays }) => transitDays)) };
  const cutOff = nextCutOff(now);
  staleFrom(cutOff);

  const year = dayKey(now).slice(0, 4);
  const eve = `${year}-12-24`;
  const deadline = dayKey(now) >= `${year}-11-15` ? lastCutOffFor(eve, journey) : null;
  if (deadline) return { occasion: "christmas", orderBy: deadline, arrives: new Date(`${eve}T12:00:00Z`) };
  return { occasion: "today", orderBy: cutOff, arrives: promisedDelivery(journey) };
}
