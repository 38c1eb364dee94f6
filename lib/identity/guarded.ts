import type { z } from "zod";
import { type Actor, isLookingOn } from "#lib/kernel/actor";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance, Invalid, OnlyLooking } from "#lib/platform/command";
import { forgive, type Limit, limit } from "#lib/platform/rate-limit";
import { Crowded } from "#lib/platform/turnstile";

type Use = Readonly<{ name: string; key: string } & Limit>;
type TooMany = Readonly<{ code: "too_many_attempts"; retryAfterSeconds: number }>;
type TooBusy = Readonly<{ code: "too_busy" }>;

type ValueOf<O> = O extends { ok: true; value: infer T } ? T : never;
type RefusalOf<O> = O extends { ok: false; refusal: infer R extends Refusal } ? R : never;
type Answer<O> = Result<ValueOf<O>, RefusalOf<O> | Invalid | OnlyLooking | TooMany | TooBusy>;

/**
 * What a stranger may ask for with a password or an address: parsed and counted first, then run. `run` hashes before it
 * opens a transaction with its command, so that slow hashes never hold a connection.
 * Refuses "invalid", "too_many_attempts", "too_busy" while too many passwords are being hashed, and whatever `run` refuses.
 */
export const guarded = <S extends z.ZodType, O extends Result<unknown>>(of: {
  name: string;
  input: S;
  uses: (input: z.output<S>, actor: Actor) => readonly Use[];
  run: (actor: Actor, input: z.output<S>, at: Circumstance) => Promise<O>;
}) =>
  Object.assign(
    async (actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Answer<O>> => {
      if (isLookingOn(actor)) return refuse({ code: "only_looking" });
      const parsed = of.input.safeParse(raw);
      if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
      for (const { name, key, ...window } of of.uses(parsed.data, actor)) {
        const { allowed, retryAfterSeconds } = await limit(name, key, window);
        if (!allowed) return refuse({ code: "too_many_attempts", retryAfterSeconds });
      }
      try {
        return (await of.run(actor, parsed.data, at)) as Answer<O>;
      } catch (error) {
        if (error instanceof Crowded) return refuse({ code: "too_busy" });
        throw error;
      }
    },
    { commandName: of.name, input: of.input, allow: "anyone" as const },
  );

const quarter = 15 * 60;

/** How often one network address, and one account, may try in a quarter of an hour (AUT-02). */
export const perAddress = (name: string, address: string, points = 100): Use => ({
  name: `${name}:address`,
  key: address,
  points,
  seconds: quarter,
});
export const perAccount = (name: string, account: string, points = 20): Use => ({
  name: `${name}:account`,
  key: account,
  points,
  seconds: quarter,
});
/** Who knew the password does not shut their own door by coming often; their address still counts. */
export const forgiveAccount = (name: string, account: string): Promise<void> => forgive(`${name}:account`, account);
