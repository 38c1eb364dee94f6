import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgetInJournal, forgetMailsTo, forgetWordsOfFacts } from "#lib/platform/forgetting";
import { type Letter, queueMail } from "#lib/platform/mail";
import { person, theirs } from "#lib/platform/person";
import { calledOff } from "./commands-erasure.ts";
import { erasureHindered } from "./facts.ts";
import { inDays } from "./links.ts";
import { creditLeft, hindrancesOf } from "./queries-hindrances.ts";
import { beforeOf, sleepsOn } from "./queries-retention.ts";
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
    const erasures = await tx.erasure.findMany({ where: theirs(who), select: { id: true } });
    const exports = await tx.dataExport.findMany({ where: theirs(who), select: { id: true } });
    const asked = [...erasures.map(({ id }) => `erasure:${id}`), ...exports.map(({ id }) => `data-export:${id}`)];
    await forgetWordsOfFacts(tx, orderIds);
    await tx.dataExport.deleteMany({ where: theirs(who) });
    await forgetInJournal(tx, { accountId: who.accountId ?? null, subjects, asked });
    return ok({ forgotten: await forgetMailsTo(tx, who.email) });
  },
});

/**
 * Begins an erasure whose day has come: from here on nobody takes it back, and one that broke off goes on. What keeps it from
 * being done is told once, and it is looked at again a day later; a sleeper who woke up is kept.
 */
export const admitErasure = command({
  name: "privacy.admit_erasure",
  input: z.strictObject({ id: z.uuid() }),
  allow: "system",
  async run({ id }, scene) {
    const { tx, now, record, audit } = scene;
    const due = await lockErasure(tx, id);
    if (!due?.email || !due.dueAt || due.dueAt > now) return ok(null);
    const who = { email: due.email, ...(due.accountId && { accountId: due.accountId }) };
    const begun = { who, marks: due.marks, dueAt: due.dueAt, locale: due.locale };
    if (due.state === "doing") return ok(begun);
    if (due.state !== "waiting") return ok(null);
    if (due.origin === "asleep" && due.accountId && !(await sleepsOn(due.accountId, beforeOf("accounts", now), tx))) {
      await calledOff(scene, due);
      return ok(null);
    }
    const [hindered] = await hindrancesOf(who, tx);
    const hindrance = hindered ?? ((await creditLeft(who, tx)) > due.givesUpMinor ? "credit_left" : null);
    if (hindrance) {
      await tx.erasure.update({ where: { id }, data: { hindrance, dueAt: inDays(now, 1) } });
      if (due.hindrance === null) record(erasureHindered({ erasureId: id }));
      return ok(null);
    }
    await tx.erasure.update({ where: { id }, data: { state: "doing", hindrance: null } });
    audit({ subject: `erasure:${id}`, changes: { state: ["waiting", "doing"] } });
    return ok(begun);
  },
});

const nobody = { email: null, accountId: null, reason: "" };

/** It is done: of who it was, nothing is left but the marks, and the last that they hear of us. */
export const concludeErasure = command({
  name: "privacy.conclude_erasure",
  input: z.strictObject({ id: z.uuid(), farewell: z.custom<Letter>((given) => typeof given === "object") }),
  allow: "system",
  async run({ id, farewell }, { tx, now, audit }) {
    const asked = await lockErasure(tx, id);
    if (asked?.state !== "doing") return ok(null);
    const all = asked.accountId ? { OR: [{ id }, { accountId: asked.accountId }] } : { id };
    const done = { ...nobody, state: "done", hindrance: null, endedAt: now };
    await tx.erasure.updateMany({ where: { AND: [all, { endedAt: null }] }, data: done });
    await tx.erasure.updateMany({ where: all, data: nobody });
    await queueMail(tx, farewell, now);
    audit({ subject: `erasure:${id}`, changes: { state: ["doing", "done"] } });
    return ok(null);
  },
});

/** Whom a restored backup had brought back is forgotten again, and the shop knows it again by their marks. */
export const noteForgottenAgain = command({
  name: "privacy.note_forgotten_again",
  input: z.strictObject({ marks: z.array(z.string()).min(1) }),
  allow: "system",
  async run({ marks }, { tx, now, audit }) {
    const row = { id: newId(), state: "done", origin: "backup", locale: "fr", marks, askedAt: now, endedAt: now };
    await tx.erasure.create({ data: row });
    audit({ subject: `erasure:${row.id}`, changes: { state: [null, "done"] } });
    return ok(null);
  },
});
