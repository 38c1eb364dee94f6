import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { allowed } from "#lib/platform/permissions";
import { returnByNumber } from "./queries.ts";

const asked = z.strictObject({ query: z.string().trim().min(3).max(40) });

/** The return whose number somebody at a counter typed or scanned. Refuses `invalid`, `forbidden`, `return_not_found`. */
export async function findReturn(actor: Actor, raw: unknown): Promise<Result<Readonly<{ number: string }>, Refusal>> {
  const parsed = asked.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  if (!allowed(actor, "returns.inspect")) return refuse({ code: "forbidden" });
  const found = await returnByNumber(`RT-${parsed.data.query.replace(/\D/g, "")}`);
  return found ? ok({ number: found.number }) : refuse({ code: "return_not_found", field: "query" });
}
