import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgetInJournal, forgetMailsTo, forgetWordsOfFacts } from "#lib/platform/forgetting";
import { type Letter, queueMail } from "#lib/platform/mail";
import { person, theirs } from "#lib/platform/person";
import { erasureHindered } from "./facts.ts";
import { inDays } from "./links.ts";
import { creditLeft, hindrancesOf } from "./queries-hindrances.ts";
import { lockErasure } from "./sql/erasures.ts";

/** What the journal, the facts and the mails say of somebody goes. Called while orders and cases still know whose they are. */
export const forgetTraces = command({
  name: "privacy.forget_traces",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const orders = await tx.order.findMany({ where: theirs(who), select: { id: true, number: true } });
    const cases = await tx.customerCase.findMany({ where: theirs(who), select: { number: true } });
    const orderIds = orders.map(({ id }) => id);
    const returns = await tx.return.findMany({ where: { orderId: { in: orderIds } }, select: { number: true } });
    const subjects = [
      ...orders.map(({ number }) => `order:${number}`),
      ...returns.map(({ number }) => `return:${number}`),
      ...cases.map(({ number }) => `case:D-${number}`),
    ];
    await forgetWordsOfFacts(tx, orderIds);
    await tx.dataExport.deleteMany({ where: theirs(who) });
    await forgetInJournal(tx, { accountId: who.accountId ?? null, subjects });
    return ok({ forgotten: await forgetMailsTo(tx, who.email) });
  },
});

/**
 * Whether an erasure whose day has come may be done now. What keeps it from being done is told once, and it is looked at again
 * a day later; an account that woke up is kept.
 */
export const admitErasure = command({
  name: "privacy.admit_erasure",
  input: z.strictObject({ id: z.uuid() }),
  allow: "system",
  async run({ id }, { tx, now, record }) {
    const due = await lockErasure(tx, id);
    if (due?.state !== "waiting" || !due.email || !due.dueAt || due.dueAt > now) return ok(null);
    const who = { email: due.email, ...(due.accountId && { accountId: due.accountId }) };
    const [hindered] = await hindrancesOf(who, tx);
    const hindrance = hindered ?? (!due.givesUpCredit && (await creditLeft(who, tx)) > 0 ? "credit_left" : null);
    if (!hindrance) return ok({ who, marks: due.marks, locale: due.locale });
    await tx.erasure.update({ where: { id }, data: { hindrance, dueAt: inDays(now, 1) } });
    if (due.hindrance === null) record(erasureHindered({ erasureId: id }));
    return ok(null);
  },
});

/** It is done: of who it was, nothing is left but the marks. */
export const concludeErasure = command({
  name: "privacy.conclude_erasure",
  input: z.strictObject({ id: z.uuid() }),
  allow: "system",
  async run({ id }, { tx, now, audit }) {
    const done = { state: "done", email: null, accountId: null, hindrance: null, endedAt: now };
    const { count } = await tx.erasure.updateMany({ where: { id, state: "waiting" }, data: done });
    if (count > 0) audit({ subject: `erasure:${id}`, changes: { state: ["waiting", "done"] } });
    return ok({ count });
  },
});

/** The last that somebody hears of us: that it is done. */
export const sayFarewell = command({
  name: "privacy.say_farewell",
  input: z.strictObject({ letter: z.custom<Letter>((given) => typeof given === "object") }),
  allow: "system",
  async run({ letter }, { tx, now }) {
    await queueMail(tx, letter, now);
    return ok(null);
  },
});
