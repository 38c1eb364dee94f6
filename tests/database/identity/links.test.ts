import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import {
  askEmailChange,
  confirmEmailChange,
  forgetEmailChanges,
  undoEmailChange,
} from "#lib/identity/commands-email-change";
import { issueEmailToken } from "#lib/identity/commands-email-token";
import { changePassword, resetPassword } from "#lib/identity/commands-password";
import { signIn, signOutElsewhere } from "#lib/identity/commands-session";
import { requestSignInLink, signInByLink } from "#lib/identity/commands-sign-in-link";
import { signUp } from "#lib/identity/commands-sign-up";
import { hashPassword } from "#lib/identity/password";
import { actorOfSession, sessionsOf } from "#lib/identity/queries";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { enrol } from "#lib/loyalty/commands-join";
import { findMember } from "#lib/loyalty/find-member";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { accountMails } from "#lib/processes/account-mails";
import { aClub, cagnotte, endow } from "#tests/support/a-member";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T09:00:00Z");
const at = { now };
const after = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) });
const days = (count: number) => after(count * 24 * 60);
const password = "la lampe du salon";
const firefox = "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0";
const safari = "Mozilla/5.0 (iPhone) Safari/605.1";
const dead = { ok: false, refusal: { code: "link_not_valid" } };

async function registered(email: string, kind: "customer" | "staff" = "customer") {
  const account = { id: newId(), kind, email, name: "Camille Renard", passwordHash: await hashPassword(password) };
  await database.account.create({ data: { ...account, createdAt: now, emailVerifiedAt: now } });
  return { kind: "customer", id: account.id, name: account.name, email } as const satisfies Actor;
}
const mails = async () =>
  (await database.mail.findMany({ orderBy: { id: "asc" } })).map(({ template, recipient }) => [template, recipient]);
/** The token of the last mail with this template, after the worker has written it. */
async function mailed(template: string, name = "token"): Promise<string> {
  await work(accountMails);
  const mail = await database.mail.findFirstOrThrow({ where: { template }, orderBy: { id: "desc" } });
  return new RegExp(`[?&]${name}=([\\w-]+)`).exec(mail.text)?.[1] ?? "";
}
const refusalOf = async (answer: ReturnType<typeof signIn>) => {
  const result = await answer;
  return result.ok ? null : result.refusal.code;
};
const enters = (email: string, secret = password, userAgent = firefox, when = at) =>
  signIn(visitor, { email, password: secret, userAgent }, when);

beforeAll(() => registerTemplates(templates));
beforeEach(async () => {
  await database.account.deleteMany();
  await database.mail.deleteMany();
  await database.outboxFact.deleteMany();
  await database.rateLimit.deleteMany();
});

describe("a link that signs in", () => {
  test("opens a session once, within a quarter of an hour, and is hashed where it is kept", async () => {
    const camille = await registered("camille@courrier.example");
    await requestSignInLink(visitor, { email: camille.email }, at);
    const token = await mailed("sign_in_link");
    expect(JSON.stringify(await database.emailToken.findMany())).not.toContain(token);
    const opened = await signInByLink(visitor, { token }, at);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(await actorOfSession(opened.value.sessionId, now)).toEqual(camille);
    expect(await signInByLink(visitor, { token }, at)).toEqual(dead);

    const old = await database.$transaction((tx) =>
      issueEmailToken(tx, { accountId: camille.id, purpose: "sign_in" }, now),
    );
    expect(await signInByLink(visitor, { token: old }, after(15))).toEqual(dead);
    expect(await resetPassword(visitor, { token: old, password: "une lampe neuve" }, at)).toEqual(dead);
  });

  test("is asked for with the same answer for every address, and mailed only to a proved customer's (AUT-01)", async () => {
    await registered("nadia@courrier.example", "staff");
    await signUp(visitor, { email: "pas.encore@courrier.example", name: "Pas Encore", password, locale: "fr" }, at);
    await database.outboxFact.deleteMany();
    for (const email of ["personne@courrier.example", "nadia@courrier.example", "pas.encore@courrier.example"])
      expect(await requestSignInLink(visitor, { email }, at)).toEqual({ ok: true, value: { email } });
    await work(accountMails);
    expect(await mails()).toEqual([]);
  });

  test("opens nothing once the account is disabled", async () => {
    const camille = await registered("camille@courrier.example");
    await requestSignInLink(visitor, { email: camille.email }, at);
    const token = await mailed("sign_in_link");
    await database.account.updateMany({ data: { disabledAt: now } });
    expect(await signInByLink(visitor, { token }, at)).toEqual(dead);
  });
});

describe("a device", () => {
  test("that the account was never seen on is told by mail, the first and those known are not", async () => {
    const { email } = await registered("camille@courrier.example");
    for (const userAgent of [firefox, firefox, safari, safari, firefox]) await enters(email, password, userAgent);
    await work(accountMails);
    expect(await mails()).toEqual([["new_device", email]]);
  });

  test("stays signed in while all others are signed out, and those of other accounts are not touched", async () => {
    const [camille, zoe] = [await registered("camille@courrier.example"), await registered("zoe@courrier.example")];
    const [here] = [await enters(camille.email), await enters(camille.email), await enters(zoe.email)];
    if (!here?.ok) throw new Error("not signed in");
    const { sessionId } = here.value;
    expect(await signOutElsewhere(camille, { sessionId }, at)).toEqual({ ok: true, value: { ended: 1 } });
    expect(await sessionsOf(camille.id, now)).toMatchObject([{ id: sessionId }]);
    expect(await sessionsOf(zoe.id, now)).toHaveLength(1);
  });
});

describe("another e-mail address", () => {
  const asked = { email: "camille@neuf.example", ownPassword: password };

  test("holds once its owner proves it; the old one is told, and nothing changes before", async () => {
    const camille = await registered("camille@courrier.example");
    expect(await askEmailChange(camille, { ...asked, ownPassword: "faux" }, at)).toMatchObject({
      refusal: { code: "wrong_password" },
    });
    expect(await askEmailChange(camille, asked, at)).toEqual({ ok: true, value: null });
    const token = await mailed("email_confirm", "confirm");
    expect(await refusalOf(enters(camille.email))).toBeNull();
    expect(await confirmEmailChange(visitor, { token }, at)).toEqual({ ok: true, value: null });
    expect(await confirmEmailChange(visitor, { token }, at)).toEqual(dead);
    expect(await refusalOf(enters(asked.email))).toBeNull();
    expect(await refusalOf(enters(camille.email))).toBe("wrong_credentials");
    await work(accountMails);
    expect(await mails()).toEqual([
      ["email_confirm", asked.email],
      ["email_changed", camille.email],
    ]);
  });

  test("is taken back from the old one within seven days: every session and the password end", async () => {
    const camille = await registered("camille@courrier.example");
    await askEmailChange(camille, asked, at);
    await confirmEmailChange(visitor, { token: await mailed("email_confirm", "confirm") }, at);
    const token = await mailed("email_changed", "undo");
    const thief = await enters(asked.email);
    if (!thief.ok) throw new Error("not signed in");
    const { sessionId } = thief.value;
    const again = { currentPassword: password, password: "celui du voleur", sessionId };
    expect(await changePassword({ ...camille, email: asked.email }, again, at)).toMatchObject({ ok: true });

    expect(await undoEmailChange(visitor, { token }, days(7))).toEqual(dead);
    expect(await undoEmailChange(visitor, { token }, days(6))).toEqual({ ok: true, value: null });
    expect(await undoEmailChange(visitor, { token }, days(6))).toEqual(dead);
    expect(await actorOfSession(sessionId, now)).toBeNull();
    for (const email of [asked.email, camille.email])
      expect(await refusalOf(enters(email, "celui du voleur"))).toBe("wrong_credentials");
    const reset = await mailed("reset_password");
    expect((await mails()).at(-1)).toEqual(["reset_password", camille.email]);
    expect(await resetPassword(visitor, { token: reset, password: "une lampe neuve" }, at)).toMatchObject({ ok: true });
    expect(await refusalOf(enters(camille.email, "une lampe neuve"))).toBeNull();
  });

  test("is taken back although it was changed again meanwhile, and whoever did that cannot take it again", async () => {
    const camille = await registered("camille@courrier.example");
    await askEmailChange(camille, asked, at);
    await confirmEmailChange(visitor, { token: await mailed("email_confirm", "confirm") }, at);
    const token = await mailed("email_changed", "undo");
    await askEmailChange({ ...camille, email: asked.email }, { ...asked, email: "voleur@neuf.example" }, at);
    await confirmEmailChange(visitor, { token: await mailed("email_confirm", "confirm") }, at);
    const thiefs = await mailed("email_changed", "undo");
    expect(await undoEmailChange(visitor, { token }, days(1))).toMatchObject({ ok: true });
    expect(await undoEmailChange(visitor, { token: thiefs }, days(1))).toEqual(dead);
    expect(await database.account.findUnique({ where: { id: camille.id } })).toMatchObject({ email: camille.email });
  });

  test("that somebody has answers alike, and its owner gets no mail; one that nobody proved gives way (AUT-01)", async () => {
    const camille = await registered("camille@courrier.example");
    await registered(asked.email);
    expect(await askEmailChange(camille, asked, at)).toEqual({ ok: true, value: null });
    await work(accountMails);
    expect(await mails()).toEqual([]);

    await database.account.updateMany({ where: { email: asked.email }, data: { emailVerifiedAt: null } });
    await askEmailChange(camille, asked, at);
    const token = await mailed("email_confirm", "confirm");
    expect(await confirmEmailChange(visitor, { token }, days(1))).toEqual(dead);
    expect(await confirmEmailChange(visitor, { token }, at)).toMatchObject({ ok: true });
    expect(await database.account.count({ where: { email: asked.email } })).toBe(1);
  });

  test("that a counter gave a card under is nobody else's: the card and what lies on it stay", async () => {
    const [camille, ines] = [await registered("camille@courrier.example"), await aColleague("Inès", "store_staff")];
    await aClub();
    const card = { store: "ANG", name: "Anne Moreau", email: asked.email, phone: "", agreed: "1" as const };
    const joined = await enrol(ines, { ...card, consent: "Anne adhère au club." }, at);
    if (!joined.ok) throw new Error(joined.refusal.code);
    await endow(joined.value.accountId, 1200, now);
    await askEmailChange(camille, asked, at);
    const token = await mailed("email_confirm", "confirm");
    expect(await confirmEmailChange(visitor, { token }, at)).toMatchObject({ refusal: { code: "email_taken" } });
    expect(await database.account.count({ where: { id: joined.value.accountId } })).toBe(1);
    expect(await findMember(ines, { query: asked.email, store: "ANG" })).toMatchObject({ ok: true });
    expect(await cagnotte(joined.value.accountId)).toBe(1200);
  });

  test("leaves neither address in the trail, and is forgotten once neither link serves any more", async () => {
    const [camille, zoe] = [await registered("camille@courrier.example"), await registered("zoe@courrier.example")];
    await askEmailChange(camille, asked, at);
    await confirmEmailChange(visitor, { token: await mailed("email_confirm", "confirm") }, at);
    await undoEmailChange(visitor, { token: await mailed("email_changed", "undo") }, at);
    await askEmailChange(zoe, { ...asked, email: "personne@neuf.example" }, days(1));
    const trail = await database.auditEntry.findMany({
      where: { subject: `account:${camille.id}` },
      select: { command: true, changes: true, actorName: true },
    });
    expect(trail.map(({ command }) => command)).toContain("identity.undo_email_change");
    expect(JSON.stringify(trail)).not.toContain("@");

    const kept = async () => (await database.emailChange.findMany()).map(({ newEmail }) => newEmail).sort();
    for (const [day, addresses] of [
      [1, ["camille@neuf.example", "personne@neuf.example"]],
      [2, ["camille@neuf.example"]],
      [7, []],
    ] as const) {
      await forgetEmailChanges(system("accounts"), {}, days(day));
      expect(await kept()).toEqual(addresses);
    }
  });
});
