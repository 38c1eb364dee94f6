import type { Actor } from "#lib/kernel/actor";
import { ok, type Refusal, type Result } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { approvePriceChange } from "#lib/pricing/commands-approve";

/** Approves changes one after the other, each bound to what was seen of it; what one refuses does not stop the others. */
export async function approveMany(actor: Actor, raw: unknown, at?: Circumstance): Promise<Result<object>> {
  const { chosen } = Object(raw);
  let refusal: Refusal | null = null;
  for (const one of Array.isArray(chosen) ? chosen.slice(0, 200) : []) {
    const approved = await approvePriceChange(actor, one, at);
    if (!approved.ok) refusal ??= approved.refusal;
  }
  return refusal ? { ok: false, refusal } : ok({});
}
