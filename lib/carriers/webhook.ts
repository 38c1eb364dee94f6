import { createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { eventIsPossible } from "./believable.ts";
import { type TrackingEvent, trackingEvent } from "./schema.ts";

/** How old, or how far ahead of our clock, a signature may be. */
const toleranceSeconds = 300;

const notice = z.object({ events: z.array(trackingEvent).min(1).max(100) });

/** How a carrier signs what it sends: "t=<seconds>,v1=<hmac>" over "<seconds>.<body>". */
export function signed(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}

/**
 * The events of a signed notice, or null when it was forged, altered by a byte, too old, from the future, or says nothing
 * that can be read. `raw` is the body exactly as it came; `at` is the real time of its arrival, by which the signature is
 * judged, `now` the shop's, by which the events are.
 */
export function readNotice(
  raw: string,
  signature: string,
  secret: string,
  { at, now }: Readonly<{ at: Date; now: Date }>,
): readonly TrackingEvent[] | null {
  const seconds = Number(/(?:^|,)t=(\d+)/.exec(signature)?.[1]);
  if (!(Math.abs(at.getTime() / 1000 - seconds) <= toleranceSeconds)) return null;
  const expected = Buffer.from(signed(raw, secret, new Date(seconds * 1000)));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const parsed = notice.safeParse(jsonOf(raw));
  return parsed.success ? parsed.data.events.filter((event) => eventIsPossible(event, now)) : null;
}

function jsonOf(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
