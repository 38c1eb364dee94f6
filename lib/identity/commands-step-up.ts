import { z } from "zod";
import { type Actor, idOf, isLookingOn } from "#lib/kernel/actor";
import { type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance, OnlyLooking } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { limit } from "#lib/platform/rate-limit";
import { verifyPassword } from "./password.ts";
import { password } from "./schema.ts";

type Command<T, R extends Refusal> = Readonly<{ commandName?: string }> &
  ((actor: Actor, raw: unknown, at?: Circumstance) => Promise<Result<T, R>>);
type Unproved =
  | Readonly<{ code: "wrong_password"; field: "ownPassword" }>
  | Readonly<{ code: "too_many_attempts"; retryAfterSeconds: number }>;

const proof = z.looseObject({ ownPassword: password });
const wrong = { code: "wrong_password", field: "ownPassword" } as const;

/**
 * A command that gives power away ("SU" of the permission matrix): the form sends the actor's own password beside its
 * input, so that an unattended screen is not enough. Whoever looks on as somebody else is not asked for it: it would be
 * theirs. Throws Crowded while too many passwords are being hashed.
 */
export const withOwnPassword = <T, R extends Refusal>(does: Command<T, R>) =>
  Object.assign(
    async (actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<T, R | Unproved | OnlyLooking>> => {
      if (isLookingOn(actor)) return refuse({ code: "only_looking" });
      const id = idOf(actor);
      const given = proof.safeParse(raw);
      if (!id || !given.success) return refuse(wrong);
      const { allowed, retryAfterSeconds } = await limit("own-password", id, { points: 20, seconds: 15 * 60 });
      if (!allowed) return refuse({ code: "too_many_attempts", retryAfterSeconds });
      const account = await database.account.findUnique({ where: { id }, select: { passwordHash: true } });
      const { ownPassword, ...input } = given.data;
      if (!(await verifyPassword(ownPassword, account?.passwordHash ?? null))) return refuse(wrong);
      return does(actor, input, at);
    },
    { commandName: does.commandName },
  );
