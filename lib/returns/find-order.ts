import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { limit } from "#lib/platform/rate-limit";
import { orderLinkFor } from "./queries-returnable.ts";

/** Within a quarter of an hour: of one address, and for one number from all of them, so that nobody tries them all. */
const ofAddress = { points: 10, seconds: 900 };
const ofNumber = { points: 60, seconds: 900 };

const asked = z.strictObject({
  number: z.string().trim().min(3).max(40),
  email: z.email().max(254),
  address: z.string().max(60),
});

/** "bf 100001" and "100001" are the order BF-100001. */
const numberOf = (typed: string): string => `BF-${typed.replace(/\D/g, "")}`;

/**
 * The link of an order for who knows its number and its e-mail address, without an account. A wrong number and a wrong
 * address answer alike (ACL-02). Refuses `invalid`, `order_not_found`, `too_many_attempts`.
 */
export async function findOrder(
  _actor: Actor,
  raw: unknown,
): Promise<Result<Readonly<{ number: string; token: string }>, Refusal>> {
  const parsed = asked.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const { email, address } = parsed.data;
  const number = numberOf(parsed.data.number);
  const within = await Promise.all([
    limit("order.lookup", address, ofAddress),
    limit("order.lookup", number, ofNumber),
  ]);
  if (within.some(({ allowed }) => !allowed)) return refuse({ code: "too_many_attempts" });
  const link = await orderLinkFor(number, email);
  return link ? ok({ number, token: link.token }) : refuse({ code: "order_not_found" });
}
