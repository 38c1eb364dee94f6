import type { Actor } from "#lib/kernel/actor";
import { type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { limit } from "#lib/platform/rate-limit";
import { reserve } from "#lib/reservations/commands";

type Answer = Awaited<ReturnType<typeof reserve>>;
type TooMany = Readonly<{ code: "too_many_attempts"; retryAfterSeconds: number }>;
type Limited = Result<Extract<Answer, { ok: true }>["value"], Extract<Answer, { ok: false }>["refusal"] | TooMany>;

/** One address reserves so often; what is behind a house's or a school's shared one still gets through. */
const anHour = { points: 12, seconds: 3600 };

/** The command, for those who do not empty a store under a hundred names (STK-09). */
export async function limitedReserve(actor: Actor, raw: unknown, at?: Circumstance): Promise<Limited> {
  const { address, ...asked } = raw as { address: string };
  const { allowed, retryAfterSeconds } = await limit("reserve", address, anHour);
  return allowed ? reserve(actor, asked, at) : refuse({ code: "too_many_attempts", retryAfterSeconds });
}
