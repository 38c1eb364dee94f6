import { z } from "zod";
import { type Actor, idOf, mayActIn } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { limit } from "#lib/platform/rate-limit";
import { membersUnder } from "./queries-desk.ts";

/** More than anybody serves in an hour: who asks for more is copying the list. */
const looks = { points: 120, seconds: 3_600 };
const mayLook = async (actor: Actor): Promise<boolean> => (await limit("club.find", idOf(actor) ?? "", looks)).allowed;

const asked = z.strictObject({ query: z.string().trim().min(3).max(120), store: z.string().min(1).max(20) });

/**
 * Members by what is scanned, typed or heard at a counter: a number, a telephone, an address, a name. Answers their ids, so
 * that no address of a page tells who. Refuses `member_not_found`, `too_many_attempts`.
 */
export async function findMember(actor: Actor, raw: unknown): Promise<Result<readonly string[]>> {
  const parsed = asked.safeParse(raw);
  if (!parsed.success) return refuse({ code: "invalid", issues: parsed.error.issues });
  const { query, store } = parsed.data;
  if (!allowed(actor, "loyalty.handle") || !mayActIn(actor, store)) return refuse({ code: "forbidden" });
  if (!(await mayLook(actor))) return refuse({ code: "too_many_attempts" });
  const found = await membersUnder(query);
  return found.length > 0 ? ok(found) : refuse({ code: "member_not_found" });
}

type Command<T, R extends Refusal> = (actor: Actor, raw: unknown, at?: Circumstance) => Promise<Result<T, R>>;

/** What tells by its answer whose address it is counts as a look, though it asks for something else. */
export const asALook =
  <T, R extends Refusal>(command: Command<T, R>): Command<T, R | Readonly<{ code: "too_many_attempts" }>> =>
  async (actor, raw, at) =>
    (await mayLook(actor)) ? command(actor, raw, at) : refuse({ code: "too_many_attempts" });
