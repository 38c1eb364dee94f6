import { newId } from "#lib/kernel/ids";
import { preferredLocale } from "#lib/kernel/locale";
import { problem } from "./problem.ts";

/** What every address of the API that means nothing answers. */
export async function unknownAddress(request: Request): Promise<Response> {
  const locale = preferredLocale(request.headers.get("accept-language"));
  return problem({ code: "not_found" }, { locale, requestId: request.headers.get("x-request-id") ?? newId() });
}
