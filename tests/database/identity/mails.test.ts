import { beforeAll, beforeEach, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { requestReset, resetPassword } from "#lib/identity/commands-password";
import { signIn } from "#lib/identity/commands-session";
import { signUp, verifyEmail } from "#lib/identity/commands-sign-up";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { runStep } from "#lib/platform/steps";
import { accountMails } from "#lib/processes/account-mails";

const camille = {
  email: "camille@bonnefoy.example",
  name: "Camille Renard",
  password: "la lampe du salon",
  locale: "fr",
};

/** Runs every step that follows the facts told so far, as the worker does. */
async function work() {
  for (const { id, name } of await database.outboxFact.findMany({ orderBy: { id: "asc" } })) {
    for (const process of accountMails.filter(({ fact }) => fact === name)) {
      for (const step of process.steps.keys()) {
        await runStep({ factId: String(id), fact: name, step }, accountMails, 10_000);
      }
    }
  }
}

const mails = () => database.mail.findMany({ orderBy: { createdAt: "asc" } });
const tokenIn = (html = "") => /token=([\w-]+)/.exec(html)?.[1] ?? "";

beforeAll(() => registerTemplates(templates));
beforeEach(async () => {
  await database.account.deleteMany();
  await database.outboxFact.deleteMany();
  await database.stepDone.deleteMany();
  await database.mail.deleteMany();
  await database.rateLimit.deleteMany();
});

test("the mail after sign-up opens the account, is written once, and only the mail has its token", async () => {
  await signUp(visitor, camille);
  await work();
  await work();
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail).toMatchObject({ recipient: camille.email, locale: "fr", subject: "Ouvrez votre compte" });

  const token = tokenIn(mail?.html);
  expect(JSON.stringify(await database.outboxFact.findMany({ select: { payload: true } }))).not.toContain(token);
  expect(await verifyEmail(visitor, { token, password: camille.password })).toMatchObject({ ok: true });
  expect(await signIn(visitor, { email: camille.email, password: camille.password })).toMatchObject({ ok: true });
});

test("its link begins with the configured address, whatever host was asked (AUT-03)", async () => {
  await signUp(visitor, camille);
  await work();
  const [mail] = await mails();
  const links = [...(mail?.html ?? "").matchAll(/href="([^"]+)"/g)].map(([, href = ""]) => new URL(href).origin);
  expect(new Set(links)).toEqual(new Set([new URL(process.env.SHOP_URL ?? "http://localhost:3000").origin]));
});

test("whoever signs up with a known address learns nothing; its owner is told", async () => {
  await signUp(visitor, camille);
  await work();
  await verifyEmail(visitor, { token: tokenIn((await mails())[0]?.html), password: camille.password });
  await signUp(visitor, { ...camille, password: "une autre lampe" });
  await work();
  expect((await mails()).map(({ template }) => template)).toEqual(["verify_email", "account_exists"]);
});

test("a forgotten password is chosen anew with the mailed link", async () => {
  await signUp(visitor, camille);
  await requestReset(visitor, { email: camille.email });
  await work();
  const reset = (await mails()).find(({ template }) => template === "reset_password");
  const chosen = "une lampe toute neuve";
  expect(await resetPassword(visitor, { token: tokenIn(reset?.html), password: chosen })).toMatchObject({ ok: true });
  expect(await signIn(visitor, { email: camille.email, password: chosen })).toMatchObject({ ok: true });
});
