import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import { allowed } from "#lib/platform/permissions";
import { returnByNumber } from "./queries.ts";
import { returnableByNumber } from "./queries-returnable.ts";

const asked = z.strictObject({ query: z.string().trim().min(3).max(40) });

type Found = Readonly<{ kind: "return" | "order"; number: string }>;

/**
 * What somebody at a counter typed or scanned: the return of a slip, or the order of who comes without one. Refuses
 * `invalid`, `forbidden`, `return_not_found`.
 */
export async function findReturn(actor: Actor, raw: unknown): Promise<Result<Found, Refusal>> {
  const parsed = asked.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  if (!allowed(actor, "returns.inspect")) return refuse({ code: "forbidden" });
  const { query } = parsed.data;
  const figures = query.replace(/\D/g, "");
  const found = /^bf/i.test(query) ? null : await returnByNumber(`RT-${figures}`);
  if (found) return ok({ kind: "return", number: found.number });
  const order = /^rt/i.test(query) ? null : await returnableByNumber(`BF-${figures}`, clock.now());
  return order ? ok({ kind: "order", number: order.number }) : refuse({ code: "return_not_found", field: "query" });
}
