import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { hashPassword } from "#lib/identity/password";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { runStep } from "#lib/platform/steps";
import { askErasure, keepByLink } from "#lib/privacy/commands-erasure";
import { askExport } from "#lib/privacy/commands-export";
import { strike } from "#lib/privacy/strike";
import { privacy, privacyDays } from "#lib/processes/privacy";
import { ownRegister } from "./own-register.ts";

ownRegister();
const morning = new Date("2026-11-21T10:00:00Z");
const at = { now: morning };
const day = (count: number) => new Date(morning.getTime() + count * 86_400_000);
const ownPassword = "une phrase à oublier";

/** Runs every step that follows the facts told so far, as the worker does; a step may tell more. */
async function work() {
  for (let rounds = 0; rounds < 2; rounds += 1)
    for (const { id, name } of await database.outboxFact.findMany({ orderBy: { id: "asc" } }))
      for (const process of privacy.filter(({ fact }) => fact === name))
        for (const step of process.steps.keys())
          await runStep({ factId: String(id), fact: name, step }, privacy, 10_000);
}

const mailed = async (template: string) => database.mail.findMany({ where: { template } });
const tokenIn = (html = "") => decodeURIComponent(/token=([\w.%-]+)/.exec(html)?.[1] ?? "");

let odile: Extract<Actor, { kind: "customer" }>;
beforeAll(async () => {
  registerTemplates(templates);
  const account = { id: newId(), name: "Odile Petit", email: "odile@courrier.example", kind: "customer" as const };
  const proved = { createdAt: day(-9), emailVerifiedAt: day(-9), passwordHash: await hashPassword(ownPassword) };
  await database.account.create({ data: { ...account, ...proved } });
  odile = account;
});

test("whoever asks for their data has it packed once and is mailed its link", async () => {
  await askExport(odile, { ownPassword }, at);
  await work();
  await work();
  const [mail, ...more] = await mailed("data_ready");
  expect(more).toEqual([]);
  expect(mail?.recipient).toBe(odile.email);
  const [kept] = await database.dataExport.findMany();
  expect(
    Buffer.from(kept?.archive ?? [])
      .subarray(0, 2)
      .toString(),
  ).toBe("PK");
  expect(mail?.html).toContain(`/fr/account/data/${kept?.id}?token=`);
});

test("whoever is to be erased is told when, stays by the link of that mail, and hears of it once it is done", async () => {
  await askErasure(odile, { sure: "1", ownPassword }, at);
  await work();
  const [planned] = await mailed("erasure_planned");
  expect(planned?.text).toContain("28 novembre 2026");
  expect(await keepByLink(visitor, { token: tokenIn(planned?.html) }, at)).toMatchObject({ ok: true });
  await work();
  expect(await mailed("erasure_cancelled")).toHaveLength(1);

  await askErasure(odile, { sure: "1", ownPassword }, at);
  await privacyDays[0]?.run(day(7));
  expect(await database.mail.findMany()).toMatchObject([{ template: "erasure_done", recipient: odile.email }]);
  await strike(day(9));
  expect(await database.mail.count()).toBe(0);
  expect(await database.account.count()).toBe(0);
});
