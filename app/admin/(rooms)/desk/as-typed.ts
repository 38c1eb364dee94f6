import type { Actor } from "#lib/kernel/actor";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance, Invalid } from "#lib/platform/command";

type Does<T, R extends Refusal> = (actor: Actor, raw: unknown, at?: Circumstance) => Promise<Result<T, R | Invalid>>;

const isInvalid = (refusal: Refusal): refusal is Invalid => refusal.code === "invalid";

/** A command whose input is nested, for a form whose fields are not: each problem is told of the field it was typed in. */
export const asTyped =
  <T, R extends Refusal>(command: Does<T, R>): Does<T, R> =>
  async (actor, raw, at) => {
    const done = await command(actor, raw, at);
    if (done.ok || !isInvalid(done.refusal)) return done;
    const issues = done.refusal.issues.map((issue) => ({ ...issue, path: issue.path.slice(-1) }));
    return refuse({ code: "invalid", issues });
  };
