import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { forgive, limit } from "#lib/platform/rate-limit";
import { orderLinkFor } from "./queries.ts";

const quarterOfAnHour = 900;

/** Wrong tries of one address; and, from all addresses together, of one number and of one e-mail address. */
const ofAddress = { points: 5, seconds: quarterOfAnHour };
const ofTarget = { points: 30, seconds: quarterOfAnHour };

const asked = z.strictObject({
  number: z.string().trim().min(3).max(40),
  email: z.email().max(254),
  address: z.string().max(60),
});

/** "bf 100001" and "100001" are the order BF-100001. */
const numberOf = (typed: string): string => `BF-${typed.replace(/\D/g, "")}`;

/**
 * The signed link of an order for who knows its number and its e-mail address, without an account: one rule for seeing an
 * order and for withdrawing from it. It opens at once, because withdrawing may not wait for a mail (law L9), and the link
 * opens both. So the limits are what protects: two things must be right together, a wrong number and a wrong address
 * answer alike (ACL-02), and neither can be tried for long, from one place or from many (ACL-05). Who is right uses
 * nothing up. Refuses `invalid`, `order_not_found`, `too_many_attempts`.
 */
export async function findOrder(
  _actor: Actor,
  raw: unknown,
): Promise<Result<Readonly<{ number: string; token: string }>, Refusal>> {
  const parsed = asked.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const { email, address } = parsed.data;
  const number = numberOf(parsed.data.number);
  const keys = [
    { key: address, most: ofAddress },
    { key: number, most: ofTarget },
    { key: email.toLowerCase(), most: ofTarget },
  ];
  const within = await Promise.all(keys.map(({ key, most }) => limit("order.lookup", key, most)));
  if (within.some(({ allowed }) => !allowed)) return refuse({ code: "too_many_attempts" });
  const link = await orderLinkFor(number, email);
  if (!link) return refuse({ code: "order_not_found" });
  await Promise.all(keys.map(({ key }) => forgive("order.lookup", key)));
  return ok({ number, token: link.token });
}
