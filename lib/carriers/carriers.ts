import { clock } from "#lib/platform/clock";
import { env } from "#lib/platform/env";
import { httpCarrier } from "./http-carrier.ts";
import type { CarrierPort } from "./port.ts";

/** Under this name events are kept that come through CARRIER_URL, whichever carrier took the parcel. */
export const gateway = "gateway";

/**
 * How a carrier is reached, by its code; null for one that is only known by name. CARRIER_URL speaks for all of them: in
 * the demo it is the simulator.
 */
export function carrierPort(code: string): CarrierPort | null {
  const { CARRIER_URL: url, CARRIER_KEY: key } = env;
  return url && key ? httpCarrier({ code, url, key, now: () => clock.now(), timeoutMs: 2_500 }) : null;
}

/** What the notices of this sender are signed with; null for one that we do not hear. */
export const noticeSecret = (sender: string): string | null =>
  sender === gateway ? (env.CARRIER_WEBHOOK_SECRET ?? null) : null;
