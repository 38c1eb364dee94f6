import { createHash } from "node:crypto";
import { Fault } from "./fault.ts";
import type { Journal } from "./journal.ts";
import { epochSeconds } from "./objects/keys.ts";

export type Reply = Readonly<{ status: number; body: string }>;

/** Statuses Stripe does not keep under a key: the request never began. */
const forgotten: ReadonlySet<number> = new Set([400, 401, 404, 409, 429]);

/** Idempotency-Key as Stripe does it: the same request gets the same answer, another one under the same key is refused. */
export function openReplies(journal: Journal) {
  const kept = new Map(journal.replies.map((reply) => [reply.key, reply]));
  const inFlight = new Set<string>();

  return {
    /** The answer given before, or null when the key is new; it is then in flight until `keep` or `release`. */
    begin(key: string, request: string): Reply | null {
      const known = kept.get(key);
      if (known && known.hash !== hashOf(request))
        throw new Fault(400, {
          type: "idempotency_error",
          message: `Keys for idempotent requests can only be used with the same parameters they were first used with. Try using a key other than '${key}' if you meant to execute a different request.`,
        });
      if (known) return known;
      if (inFlight.has(key))
        throw new Fault(409, {
          type: "idempotency_error",
          code: "idempotency_key_in_use",
          message: "There is currently another in-progress request using this Idempotency Key.",
        });
      inFlight.add(key);
      return null;
    },
    keep(key: string, request: string, reply: Reply): void {
      inFlight.delete(key);
      if (forgotten.has(reply.status)) return;
      const entry = { key, hash: hashOf(request), ...reply, at: epochSeconds() };
      kept.set(key, entry);
      journal.write({ reply: entry });
    },
  };
}

const hashOf = (request: string): string => createHash("sha256").update(request).digest("base64url");
