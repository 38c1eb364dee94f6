import type { z } from "zod";
import { type Actor, isLookingOn } from "#lib/kernel/actor";
import type { Fact } from "#lib/kernel/fact";
import type { Refusal, Result } from "#lib/kernel/result";
import { ok, refuse } from "#lib/kernel/result";
import { clock } from "./clock.ts";
import { inTransaction, inTurn, type Prisma, type Transaction } from "./database.ts";
import { type Allow, allowed } from "./permissions.ts";
import { type Change, keep, telling } from "./records.ts";

/** What a command works with: who asks, the open transaction, the time, and where it writes down what it did. */
export type Scene = Readonly<{
  actor: Actor;
  tx: Transaction;
  now: Date;
  /** Tells a fact; it reaches its processes through the outbox, after commit. */
  record: (fact: Fact) => void;
  /** What was told so far, to be said in the statement that makes it true; it needs none of its own then. */
  telling: () => Prisma.Sql;
  /** Writes who changed what, on the thing that was changed. */
  audit: (change: Change) => void;
  /** Makes every page that carries one of these tags be made anew, after commit. */
  expire: (...tags: string[]) => void;
}>;

/** When and for which request a command is called; tests pass their own time. */
export type Circumstance = Readonly<{ now?: Date; requestId?: string }>;

export type Invalid = Readonly<{
  code: "invalid";
  issues: readonly { path: PropertyKey[]; message: string; code: string }[];
}>;
export type Forbidden = Readonly<{ code: "forbidden"; permission: Allow }>;
/** Of a colleague who sees the shop as a customer does. */
export type OnlyLooking = Readonly<{ code: "only_looking" }>;

/** Everything a command may answer: what its rule returns, and the refusals that every command has. */
type Value<Outcome> = Outcome extends { ok: true; value: infer T } ? T : never;
type Reason<Outcome> = Outcome extends { ok: false; refusal: infer R extends Refusal } ? R : never;
type Answer<Outcome> = Result<Value<Outcome>, Reason<Outcome> | Invalid | Forbidden | OnlyLooking>;

/**
 * The one way to change anything. A screen, a webhook, a job, an import and an API call all come through here:
 * parse, check the permission, open one transaction, do it, store its facts and audit beside it.
 * Returns the command's value or a refusal ("invalid", "forbidden", or one of its own); a bug throws.
 */
export const command = <S extends z.ZodType, Outcome extends Result<unknown>>(of: {
  name: string;
  input: S;
  allow: Allow;
  /** It decides nothing, as looking on does not: who called it is written down nowhere. */
  untold?: true;
  run: (input: z.output<S>, scene: Scene) => Promise<Outcome>;
}) =>
  Object.assign(
    async (actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Answer<Outcome>> => {
      const asked = admitted(of, actor, raw);
      if (!asked.ok) return asked;

      const now = at.now ?? clock.now();
      return inTransaction<Answer<Outcome>>(async (tx) => {
        const facts: Fact[] = [];
        const changes: Change[] = [];
        const tags = new Set<string>();
        const result = await of.run(asked.value, {
          actor,
          tx,
          now,
          record: (fact) => facts.push(fact),
          telling: () => telling(facts.splice(0), { requestId: at.requestId ?? null, now }),
          audit: (change) => changes.push(change),
          expire: (...expired) => {
            for (const tag of expired) tags.add(tag);
          },
        });
        if (result.ok)
          await keep(tx, {
            command: of.name,
            untold: of.untold === true,
            actor,
            now,
            requestId: at.requestId ?? null,
            facts,
            changes,
            tags,
          });
        return result as Answer<Outcome>;
      });
    },
    { commandName: of.name, input: of.input, allow: of.allow },
  );

/**
 * The same for a change that is one statement and writes its own facts (`telling`): it is its own transaction, which
 * halves its price. For the system's own work only, which leaves no name in the audit trail.
 */
export const commandOfOneStatement = <S extends z.ZodType, Outcome extends Result<unknown>>(of: {
  name: string;
  input: S;
  allow: "system";
  run: (input: z.output<S>, at: Readonly<{ now: Date; requestId: string | null }>) => Promise<Outcome>;
}) =>
  Object.assign(
    async (actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Answer<Outcome>> => {
      const asked = admitted(of, actor, raw);
      if (!asked.ok) return asked;
      const moment = { now: at.now ?? clock.now(), requestId: at.requestId ?? null };
      return (await inTurn(() => of.run(asked.value, moment))) as Answer<Outcome>;
    },
    { commandName: of.name, input: of.input, allow: of.allow },
  );

function admitted<S extends z.ZodType>(
  { input, allow }: Readonly<{ input: S; allow: Allow }>,
  actor: Actor,
  raw: unknown,
): Result<z.output<S>, Invalid | Forbidden | OnlyLooking> {
  if (isLookingOn(actor)) return refuse({ code: "only_looking" });
  const parsed = input.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  return allowed(actor, allow) ? ok(parsed.data) : refuse({ code: "forbidden", permission: allow });
}
