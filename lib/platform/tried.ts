import type { Actor } from "#lib/kernel/actor";
import type { Result } from "#lib/kernel/result";
import type { Scene } from "./command.ts";
import { inTransaction } from "./database.ts";
import { telling } from "./records.ts";

/** What a piece of work would answer if it were done now: it is done in a transaction that is taken back, and told nowhere. */
export async function tried<Outcome extends Result<unknown>>(
  { actor, now }: Readonly<{ actor: Actor; now: Date }>,
  work: (scene: Scene) => Promise<Outcome>,
): Promise<Outcome> {
  const unheard = () => undefined;
  const scene = { actor, now, record: unheard, audit: unheard, expire: unheard };
  const taken = await inTransaction(async (tx) => {
    const outcome = await work({ ...scene, tx, telling: () => telling([], { requestId: null, now }) });
    return { ok: false, refusal: { code: "tried", outcome } } as const;
  });
  return taken.refusal.outcome;
}
