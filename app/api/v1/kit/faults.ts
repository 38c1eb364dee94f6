import type { Locale } from "#lib/kernel/locale";
import { ProviderUnavailable } from "#lib/payments/provider";
import { log } from "#lib/platform/log";
import { outageOf } from "#lib/platform/outage";
import { problem } from "./problem.ts";

/** What is thrown is not the caller's doing: say so, say when to come back, and keep the details for the log. */
export function faultProblem(error: unknown, locale: Locale, requestId: string): Response {
  if (error instanceof ProviderUnavailable)
    return problem({ code: "payment_unavailable", retryAfterSeconds: 10 }, { locale, requestId });
  const outage = outageOf(error);
  log.error({ err: error, requestId, outage }, "api request failed");
  if (outage)
    return problem({ code: "unavailable", retryAfterSeconds: outage === "busy" ? 1 : 5 }, { locale, requestId });
  return problem({ code: "internal_error" }, { locale, requestId });
}
