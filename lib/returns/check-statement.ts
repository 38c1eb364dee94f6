import type { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import { returnableOrder } from "./queries-returnable.ts";
import { refusalOf, statement } from "./withdrawing.ts";

type Stated = z.infer<typeof statement> & Readonly<{ token: string }>;

/** Looks at a statement before it is confirmed, and changes nothing. Refuses what `withdraw` would. */
export async function checkStatement(actor: Actor, raw: unknown): Promise<Result<Stated, Refusal>> {
  const parsed = statement.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const order = await returnableOrder(actor, parsed.data, clock.now());
  if (!order) return refuse({ code: "order_not_found" });
  return refusalOf(order, parsed.data.lines) ?? ok({ ...parsed.data, token: order.token });
}
