import { createHmac, timingSafeEqual } from "node:crypto";

/** How old, or how far ahead of our clock, a signature may be. */
const toleranceSeconds = 300;

/** How somebody we share a secret with signs what they send: "t=<seconds>,v1=<hmac>" over "<seconds>.<body>". */
export function signed(body: string, secret: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000);
  return `t=${seconds},v1=${createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
}

/**
 * What a signed notice says, as JSON; null when it was forged, altered by a byte, too old, from the future, or says nothing
 * that can be read. `raw` is the body exactly as it came, `at` the real time of its arrival.
 */
export function noticeBody(raw: string, signature: string, secret: string, at: Date): unknown {
  const seconds = Number(/(?:^|,)t=(\d+)/.exec(signature)?.[1]);
  if (!(Math.abs(at.getTime() / 1000 - seconds) <= toleranceSeconds)) return null;
  const expected = Buffer.from(signed(raw, secret, new Date(seconds * 1000)));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected) ? jsonOf(raw) : null;
}

function jsonOf(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
