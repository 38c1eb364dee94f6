import { z } from "zod";
import { noticeBody } from "#lib/platform/signed-notice";
import { type StatusEvent, statusEvent } from "./schema.ts";

const notice = z.object({ events: z.array(statusEvent).min(1).max(100) });

/** The events of a notice that the platform signed, or null when it is none (`noticeBody`). */
export function readStatusNotice(
  raw: string,
  signature: string,
  secret: string,
  at: Date,
): readonly StatusEvent[] | null {
  const parsed = notice.safeParse(noticeBody(raw, signature, secret, at));
  return parsed.success ? parsed.data.events : null;
}
