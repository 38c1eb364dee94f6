import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { isAlone } from "#lib/identity/queries-staff";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { type Person, person } from "#lib/platform/person";
import { erasureCancelled, erasurePlanned, erasureWaits } from "./facts.ts";
import { inDays, readKeepToken, waitingDays } from "./links.ts";
import { marksOf } from "./marks.ts";
import { creditLeft, hindrancesOf } from "./queries-hindrances.ts";
import { personOf } from "./queries-person.ts";
import { lockErasure } from "./sql/erasures.ts";

const notWaiting = refuse({ code: "erasure_not_waiting" });

/** Whether nothing keeps them here, and what they give up: refuses `erasure_hindered` with why, and `credit_left` until they give it up. */
async function possible({ tx }: Scene, who: Person, givesUpCredit: boolean) {
  const because = await hindrancesOf(who, tx);
  if (because.length > 0) return refuse({ code: "erasure_hindered", because });
  const amountMinor = await creditLeft(who, tx);
  if (amountMinor > 0 && !givesUpCredit) return refuse({ code: "credit_left", amountMinor, field: "givesUpCredit" });
  return ok({ givesUpMinor: amountMinor });
}

type Wanted = Readonly<{
  who: Person;
  origin: "self" | "staff" | "asleep";
  locale: string;
  givesUpMinor: number;
  reason?: string;
}>;

async function plan(
  { tx, now, actor, record, audit }: Scene,
  { who, origin, reason = "", ...of }: Wanted,
  held: boolean,
) {
  const id = newId();
  const { email, accountId = null } = who;
  const byStaff = origin === "staff" && { authorId: idOf(actor), authorName: nameOf(actor) };
  const dueAt = held ? null : inDays(now, waitingDays[origin]);
  const row = { id, ...of, email, accountId, marks: marksOf(who), origin, reason, askedAt: now, dueAt, ...byStaff };
  const state = held ? "asked" : "waiting";
  const { count } = await tx.erasure.createMany({ data: [{ ...row, state }], skipDuplicates: true });
  if (count === 0) return refuse({ code: "erasure_asked_already" });
  record(held ? erasureWaits({ erasureId: id }) : erasurePlanned({ erasureId: id }));
  audit({ subject: `erasure:${id}`, changes: { state: [null, state] }, ...(reason && { reason }) });
  return ok({ erasureId: id, dueAt });
}

/**
 * A customer wants to be forgotten, with their own password given again: in a week, unless they change their mind. Refuses
 * `erasure_hindered`, `credit_left`, `erasure_asked_already`.
 */
const noteErasure = command({
  name: "privacy.ask_erasure",
  input: z.strictObject({ givesUpCredit: z.literal("1").optional(), sure: z.literal("1") }),
  allow: "customer",
  async run({ givesUpCredit }, scene) {
    const { actor } = scene;
    if (actor.kind !== "customer") return refuse({ code: "not_a_customer" });
    const who = { email: actor.email, accountId: actor.id };
    const free = await possible(scene, who, givesUpCredit === "1");
    if (!free.ok) return free;
    const { locale } = await scene.tx.account.findUniqueOrThrow({ where: { id: actor.id }, select: { locale: true } });
    return plan(scene, { who, origin: "self", locale, ...free.value }, false);
  },
});
export const askErasure = withOwnPassword(noteErasure);

/**
 * The staff want somebody forgotten who wrote so, by name of who asks and why; a second person signs it, where there is one.
 * Refuses as `askErasure` does, and `nobody_known` when the shop holds nothing of them.
 */
const noteErasureFor = command({
  name: "privacy.ask_erasure_for",
  input: z.strictObject({
    email: person.shape.email,
    reason: z.string().trim().min(3).max(200),
    givesUpCredit: z.literal("1").optional(),
  }),
  allow: "privacy.erase",
  async run({ email, reason, givesUpCredit }, scene) {
    const known = await personOf(email, scene.tx);
    if (!known) return refuse({ code: "nobody_known", field: "email" });
    const { locale, ...who } = known;
    const free = await possible(scene, who, givesUpCredit === "1");
    if (!free.ok) return free;
    const held = !(await isAlone("privacy.erase", scene.actor, scene.tx));
    return plan(scene, { who, origin: "staff", locale, reason, ...free.value }, held);
  },
});
export const askErasureFor = withOwnPassword(noteErasureFor);

/** An account that has slept for years is forgotten a month after its owner was told. Refuses as `askErasure` does. */
export const planForAsleep = command({
  name: "privacy.plan_for_asleep",
  input: z.strictObject({ accountId: z.uuid() }),
  allow: "system",
  async run({ accountId }, scene) {
    const found = { id: accountId, kind: "customer" } as const;
    const { email, locale } = await scene.tx.account.findUniqueOrThrow({ where: found });
    const free = await possible(scene, { email, accountId }, false);
    return free.ok ? plan(scene, { who: { email, accountId }, origin: "asleep", locale, ...free.value }, false) : free;
  },
});

/** The second person's yes. Refuses `erasure_not_waiting`, `own_request`. */
export const approveErasure = withOwnPassword(
  command({
    name: "privacy.approve_erasure",
    input: z.strictObject({ id: z.uuid() }),
    allow: "privacy.erase",
    async run({ id }, { tx, now, actor, record, audit }) {
      const asked = await lockErasure(tx, id);
      if (asked?.state !== "asked") return notWaiting;
      if (asked.authorId === idOf(actor)) return refuse({ code: "own_request" });
      const dueAt = inDays(now, waitingDays.staff);
      await tx.erasure.update({ where: { id }, data: { state: "waiting", dueAt, approvedByName: nameOf(actor) } });
      record(erasurePlanned({ erasureId: id }));
      audit({ subject: `erasure:${id}`, changes: { state: ["asked", "waiting"] } });
      return ok({ id });
    },
  }),
);

const mayEnd = (state: string): boolean => state === "asked" || state === "waiting";

/** Nothing is erased. Of whom it was, the account is left, so that the clock does not ask a sleeper again every night. */
export const calledOff = async (
  { tx, now, record, audit }: Scene,
  { id, email, locale, state }: NonNullable<Awaited<ReturnType<typeof lockErasure>>>,
) => {
  const data = { state: "cancelled", email: null, endedAt: now };
  await tx.erasure.update({ where: { id }, data });
  if (email && state === "waiting") record(erasureCancelled({ email, locale }));
  audit({ subject: `erasure:${id}`, changes: { state: [state, "cancelled"] } });
  return ok({ id });
};

/** The staff take back what was asked for, until its day. Refuses `erasure_not_waiting`. */
export const cancelErasure = command({
  name: "privacy.cancel_erasure",
  input: z.strictObject({ id: z.uuid() }),
  allow: "privacy.erase",
  async run({ id }, scene) {
    const asked = await lockErasure(scene.tx, id);
    return asked && mayEnd(asked.state) ? calledOff(scene, asked) : notWaiting;
  },
});

/** A customer has changed their mind, signed in. Refuses `erasure_not_waiting`. */
export const keepAccount = command({
  name: "privacy.keep_account",
  input: z.strictObject({}),
  allow: "customer",
  async run(_, scene) {
    const accountId = idOf(scene.actor);
    const waiting = accountId && (await scene.tx.erasure.findFirst({ where: { accountId, endedAt: null } }));
    const asked = waiting ? await lockErasure(scene.tx, waiting.id) : null;
    return asked && mayEnd(asked.state) ? calledOff(scene, asked) : notWaiting;
  },
});

/** The same by the link of the mail. Refuses `link_not_valid`, `erasure_not_waiting`. */
export const keepByLink = command({
  name: "privacy.keep_by_link",
  input: z.strictObject({ token: z.string().max(300) }),
  allow: "anyone",
  async run({ token }, scene) {
    const id = readKeepToken(token, scene.now);
    if (!id) return refuse({ code: "link_not_valid" });
    const asked = await lockErasure(scene.tx, id);
    return asked?.state === "waiting" ? calledOff(scene, asked) : notWaiting;
  },
});
