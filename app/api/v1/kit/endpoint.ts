import type { z } from "zod";
import { addressOf } from "#app/caller";
import { newId } from "#lib/kernel/ids";
import { type Locale, preferredLocale } from "#lib/kernel/locale";
import { clock } from "#lib/platform/clock";
import { jsonOf } from "./body.ts";
import { couldOpenACart } from "./cart-key.ts";
import type { Context, Described, Description, Endpoint, Nothing } from "./description.ts";
import { faultProblem } from "./faults.ts";
import { replayed } from "./idempotency.ts";
import { readInput } from "./input.ts";
import { problem, type Told } from "./problem.ts";
import { queryOf } from "./query.ts";
import { tooManyWrites } from "./writes.ts";

/**
 * A route handler of the public API: reads and checks the request, runs it, and answers JSON, or a problem in the
 * caller's language. Whatever is thrown inside becomes a problem too.
 */
export function endpoint<
  A extends z.ZodType,
  P extends z.ZodType = Nothing,
  Q extends z.ZodType = Nothing,
  B extends z.ZodType = Nothing,
>(of: Description<P, Q, B, A>): Endpoint {
  const handle = async (request: Request, context: Context): Promise<Response> => {
    const locale = preferredLocale(request.headers.get("accept-language"));
    const requestId = request.headers.get("x-request-id") ?? newId();
    const refused = (refusal: Told, input?: unknown) => problem(refusal, { locale, requestId, input });
    try {
      const wait = of.method === "get" ? null : await tooManyWrites(request);
      if (wait !== null) return refused({ code: "too_many_requests", retryAfterSeconds: wait });
      const token = /^Bearer (\S{1,200})$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
      if (of.needs && token === "") return refused({ code: of.needs === "cart" ? "token_missing" : "api_key_missing" });

      const params = (await context.params) ?? {};
      if (of.needs === "cart" && !couldOpenACart(params.id, token)) return refused({ code: "cart_not_found" });

      const sent = of.body ? await jsonOf(request) : null;
      if (sent && !sent.ok) return refused(sent.refusal);
      const input = { params, query: queryOf(request.url), body: sent ? sent.value : {} };
      const read = readInput(of, input);
      if (!read.ok) return refused({ code: "invalid", issues: read.issues }, read.input);

      const now = clock.now();
      const run = async () => {
        const result = await of.run({
          ...read.value,
          locale,
          now,
          requestId,
          token,
          address: addressOf(request.headers),
        });
        return result.ok ? answered(of, result.value, locale) : refused(result.refusal, input.body);
      };
      const key = of.idempotent ? request.headers.get("idempotency-key") : null;
      if (key === null) return await run();
      const asked = JSON.stringify([of.method, of.path, input]);
      return await replayed({ key, token, request: asked, now, run, refused });
    } catch (error) {
      return faultProblem(error, locale, requestId);
    }
  };
  return Object.assign(handle, { of: of as unknown as Described });
}

function answered(
  { status = 200, keep }: Pick<Described, "status" | "keep">,
  value: unknown,
  locale: Locale,
): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: {
      "content-type": "application/json",
      "content-language": locale,
      ...(keep
        ? { "cache-control": `public, max-age=${keep}`, vary: "Accept-Language" }
        : { "cache-control": "no-store" }),
    },
  });
}
