import { askBalance } from "#lib/credit/queries";
import type { Actor } from "#lib/kernel/actor";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";

type Typed = Readonly<{ code: unknown; address: string }>;

/** The form as it comes. */
export async function balanceForTyped(_actor: Actor, raw: unknown): Promise<Result<{ mark: string }, Refusal>> {
  const { code, address } = raw as Typed;
  if (typeof code !== "string" || code.length > 64) return refuse({ code: "code_unknown" });
  return askBalance({ address, session: null }, code, clock.now());
}
