import { limit } from "#lib/platform/rate-limit";

const perAddress = { points: 600, seconds: 60 };
/** This machine itself: a till, a measurement, or a proxy that TRUSTED_PROXIES does not name and that stands for all. */
const loopback = /^(127\.|::1$|$)/;

/** Counts a write against the caller's address; the seconds to wait when there were too many, or null. */
export async function tooManyWrites(request: Request): Promise<number | null> {
  const address = request.headers.get("x-forwarded-for") ?? "";
  if (loopback.test(address)) return null;
  const { allowed, retryAfterSeconds } = await limit("api.write", address, perAddress);
  return allowed ? null : retryAfterSeconds;
}
