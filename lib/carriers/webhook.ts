import { z } from "zod";
import { noticeBody } from "#lib/platform/signed-notice";
import { eventIsPossible } from "./believable.ts";
import { type TrackingEvent, trackingEvent } from "./schema.ts";

const notice = z.object({ events: z.array(trackingEvent).min(1).max(100) });

/**
 * The events of a signed notice, or null when it is none (`noticeBody`). `raw` is the body exactly as it came; `at` is the
 * real time of its arrival, by which the signature is judged, `now` the shop's, by which the events are.
 */
export function readNotice(
  raw: string,
  signature: string,
  secret: string,
  { at, now }: Readonly<{ at: Date; now: Date }>,
): readonly TrackingEvent[] | null {
  const parsed = notice.safeParse(noticeBody(raw, signature, secret, at));
  return parsed.success ? parsed.data.events.filter((event) => eventIsPossible(event, now)) : null;
}
