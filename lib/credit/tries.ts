import { system } from "#lib/kernel/actor";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { count } from "#lib/platform/counters";
import { forgive, limit } from "#lib/platform/rate-limit";
import { tellOfGuessing } from "./commands-system.ts";

const hour = 3600;
/** Wrong codes of one network address, and of one cart, within an hour (PRC-08). */
const perSomebody = { points: 10, seconds: hour };
/** Wrong codes of everybody within an hour, before it is an alarm. */
const perEverybody = { points: 200, seconds: hour };

/** Where a code comes from: the network address, and the cart when there is one. */
export type Origin = Readonly<{ address: string; session: string | null }>;

type TooMany = Readonly<{ code: "too_many_attempts"; retryAfterSeconds: number }>;

/**
 * Looks a code up for a stranger: counted first, so that many at once are counted too, and forgiven when the code was
 * one. Who typed too many wrong ones waits. A code that does not exist and one that may not be used are the same answer
 * of `look`: `code_unknown`.
 */
export async function asTry<T, R extends Refusal>(
  { address, session }: Origin,
  look: () => Promise<Result<T, R>>,
  at: Circumstance,
): Promise<Result<T, R | TooMany>> {
  const uses = [
    ["credit.try:address", address] as const,
    ...(session ? [["credit.try:session", session] as const] : []),
  ];
  for (const [name, key] of uses) {
    const { allowed, retryAfterSeconds } = await limit(name, key, perSomebody);
    if (!allowed) return refuse({ code: "too_many_attempts", retryAfterSeconds });
  }
  const result = await look();
  if (!result.ok && result.refusal.code === "code_unknown") await noteMiss(at);
  else for (const [name, key] of uses) await forgive(name, key);
  return result;
}

async function noteMiss(at: Circumstance): Promise<void> {
  if ((await limit("credit.miss", "everybody", perEverybody)).allowed) return;
  count("gift_card_codes_guessed");
  const once = await limit("credit.alarm", "everybody", { points: 1, seconds: hour });
  if (once.allowed) await tellOfGuessing(system("credit"), {}, at);
}
