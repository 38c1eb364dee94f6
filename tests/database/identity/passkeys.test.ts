import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askEmailChange, confirmEmailChange, undoEmailChange } from "#lib/identity/commands-email-change";
import { addPasskey, beginPasskey, removePasskey, renamePasskey } from "#lib/identity/commands-passkey";
import { forgetChallenges } from "#lib/identity/commands-passkey-challenge";
import { askSignature, signInByPasskey } from "#lib/identity/commands-passkey-sign-in";
import { requestReset, resetPassword } from "#lib/identity/commands-password";
import { hashPassword } from "#lib/identity/password";
import { actorOfSession } from "#lib/identity/queries";
import { passkeysOf } from "#lib/identity/queries-passkeys";
import { type Actor, idOf, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { accountMails } from "#lib/processes/account-mails";
import { aPasskey } from "#tests/support/a-passkey";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T09:00:00Z");
const at = { now };
const minutesOn = (minutes: number) => ({ now: new Date(now.getTime() + minutes * 60_000) });
const password = "la lampe du salon";
const refused = { ok: false, refusal: { code: "passkey_not_valid" } };

async function registered(email: string) {
  const account = { id: newId(), kind: "customer", email, name: "Camille Renard" } as const;
  const proved = { passwordHash: await hashPassword(password), createdAt: now, emailVerifiedAt: now };
  await database.account.create({ data: { ...account, ...proved } });
  return account satisfies Actor;
}

/** The challenge of a new passkey, for who gives their password. */
async function asked(actor: Actor, ownPassword = password): Promise<string> {
  const begun = await beginPasskey(actor, { ownPassword }, at);
  if (!begun.ok) throw new Error(begun.refusal.code);
  return begun.value.challenge;
}
/** A person with a passkey of their own. */
async function equipped(actor: Actor, name = "Téléphone") {
  const device = aPasskey(idOf(actor) ?? "");
  const kept = await addPasskey(actor, { made: device.made(await asked(actor)), name }, at);
  if (!kept.ok) throw new Error(kept.refusal.code);
  return { device, id: kept.value.id };
}
async function challenge(when = at): Promise<string> {
  const options = await askSignature(visitor, {}, when);
  if (!options.ok) throw new Error(options.refusal.code);
  return options.value.challenge;
}
const enters = (signed: string, when = at) => signInByPasskey(visitor, { signed }, when);

beforeAll(() => registerTemplates(templates));
beforeEach(async () => {
  await database.account.deleteMany();
  await database.passkeyChallenge.deleteMany();
  await database.outboxFact.deleteMany();
  await database.stepDone.deleteMany();
  await database.mail.deleteMany();
  await database.rateLimit.deleteMany();
});

describe("a passkey", () => {
  test("signs its owner in, again and again, and only its hash of a challenge is kept", async () => {
    const camille = await registered("camille@courrier.example");
    const { device } = await equipped(camille);
    const first = await challenge();
    expect(JSON.stringify(await database.passkeyChallenge.findMany())).not.toContain(first);
    for (const signed of [device.signed(first), device.signed(await challenge())]) {
      const opened = await enters(signed);
      if (!opened.ok) throw new Error(opened.refusal.code);
      const { id, name, email } = camille;
      expect(await actorOfSession(opened.value.sessionId, now)).toEqual({ kind: "customer", id, name, email });
    }
    expect(await passkeysOf(camille.id)).toMatchObject([{ name: "Téléphone", lastUsedAt: now.toISOString() }]);
  });

  test("signs a colleague in to the back office", async () => {
    const nadia = await aColleague("Nadia", "service_agent");
    const given = { passwordHash: await hashPassword(password), emailVerifiedAt: now };
    await database.account.update({ where: { id: nadia.id }, data: given });
    const { device } = await equipped(nadia);
    const opened = await enters(device.signed(await challenge()));
    expect(opened).toMatchObject({ ok: true, value: { kind: "staff", accountId: nadia.id } });
  });

  test("whose device counts nothing signs in as well", async () => {
    const { device } = await equipped(await registered("camille@courrier.example"));
    for (const when of [await challenge(), await challenge()])
      expect(await enters(device.signed(when, { counter: 0 }))).toMatchObject({ ok: true });
  });

  test("is told of by mail, with a link to where it is taken away", async () => {
    const { email } = await registered("camille@courrier.example").then(async (camille) => {
      await equipped(camille);
      return camille;
    });
    await work(accountMails);
    const [mail] = await database.mail.findMany();
    expect(mail).toMatchObject({ template: "passkey_added", recipient: email });
    expect(mail?.text).toContain("/fr/account/sessions#passkeys");
  });
});

describe("a signature is refused", () => {
  test("the second time it is sent, and when its challenge is ours no more", async () => {
    const { device } = await equipped(await registered("camille@courrier.example"));
    const signed = device.signed(await challenge());
    expect(await enters(signed)).toMatchObject({ ok: true });
    expect(await enters(signed)).toEqual(refused);
    expect(await enters(device.signed("c2FucyBkZW1hbmRl"))).toEqual(refused);
    const [offered, old] = [await challenge(), await challenge()];
    expect(await enters(device.signed(offered), minutesOn(29))).toMatchObject({ ok: true });
    expect(await enters(device.signed(old), minutesOn(30))).toEqual(refused);
  });

  test("for another site, another shop, without its owner's finger, for another person", async () => {
    const [camille, zoe] = [await registered("camille@courrier.example"), await registered("zoe@courrier.example")];
    const { device } = await equipped(camille);
    await equipped(zoe);
    const bent = [
      { origin: "https://bonnefoy.exemple" },
      { rpId: "bonnefoy.exemple" },
      { verified: false },
      { userHandle: zoe.id },
    ];
    for (const way of bent) expect(await enters(device.signed(await challenge(), way))).toEqual(refused);
    expect(await enters(device.signed(await challenge()))).toMatchObject({ ok: true });
  });

  test("by a device that is not the one we know", async () => {
    const camille = await registered("camille@courrier.example");
    const { device } = await equipped(camille);
    const [known, strange] = [device.signed(await challenge()), aPasskey(camille.id).signed(await challenge())];
    const { id, rawId } = JSON.parse(known);
    expect(await enters(strange)).toEqual(refused);
    expect(await enters(JSON.stringify({ ...JSON.parse(strange), id, rawId }))).toEqual(refused);
  });

  test("when the count of its device goes back, or stands: it was copied", async () => {
    const { device } = await equipped(await registered("camille@courrier.example"));
    expect(await enters(device.signed(await challenge(), { counter: 9 }))).toMatchObject({ ok: true });
    for (const counter of [8, 9, 0])
      expect(await enters(device.signed(await challenge(), { counter }))).toEqual(refused);
    expect(await enters(device.signed(await challenge(), { counter: 10 }))).toMatchObject({ ok: true });
  });

  test("of two with one count, at once, one", async () => {
    const { device } = await equipped(await registered("camille@courrier.example"));
    const both = [await challenge(), await challenge()].map((what) => device.signed(what, { counter: 5 }));
    const answers = await Promise.all(both.map((signed) => enters(signed)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("once the key is removed, the account closed, or its address not proved", async () => {
    const camille = await registered("camille@courrier.example");
    const { device, id } = await equipped(camille);
    await database.account.updateMany({ data: { disabledAt: now } });
    expect(await enters(device.signed(await challenge()))).toEqual(refused);
    await database.account.updateMany({ data: { disabledAt: null, emailVerifiedAt: null } });
    expect(await enters(device.signed(await challenge()))).toEqual(refused);
    await database.account.updateMany({ data: { emailVerifiedAt: now } });
    await removePasskey(camille, { id }, at);
    expect(await enters(device.signed(await challenge()))).toEqual(refused);
  });

  test("when it is no answer at all", async () => {
    await challenge();
    for (const signed of ["", "{}", "null", "[", `{"id":"${"a".repeat(20_000)}"}`, aPasskey("a").signed("")])
      expect(await enters(signed)).toMatchObject({ ok: false });
    expect(await database.session.count()).toBe(0);
  });
});

describe("a new passkey is refused", () => {
  test("without the password, to a visitor, and beyond twenty", async () => {
    const camille = await registered("camille@courrier.example");
    expect(await beginPasskey(camille, { ownPassword: "autre chose" }, at)).toMatchObject({
      refusal: { code: "wrong_password" },
    });
    expect(await beginPasskey(visitor, { ownPassword: password }, at)).toMatchObject({ ok: false });
    const { id: accountId } = camille;
    const rows = Array.from({ length: 20 }, (_, index) => ({
      ...{ id: newId(), accountId, credentialId: `c${index}`, publicKey: Buffer.from("k"), counter: 0n },
      ...{ name: "Clé", createdAt: now },
    }));
    await database.passkey.createMany({ data: rows.slice(1) });
    const challenges = [await asked(camille), await asked(camille), await asked(camille), await asked(camille)];
    const made = challenges.map((one) => aPasskey(accountId).made(one));
    const added = await Promise.all(made.map((one) => addPasskey(camille, { made: one, name: "Clé" }, at)));
    expect(added.filter(({ ok }) => ok)).toHaveLength(1);
    expect(added).toContainEqual({ ok: false, refusal: { code: "too_many_passkeys" } });
    expect(await beginPasskey(camille, { ownPassword: password }, at)).toMatchObject({
      refusal: { code: "too_many_passkeys" },
    });
  });

  test("for a challenge of somebody else, of a sign-in, or answered before", async () => {
    const [camille, zoe] = [await registered("camille@courrier.example"), await registered("zoe@courrier.example")];
    const add = (actor: Actor, made: string, when = at) => addPasskey(actor, { made, name: "Téléphone" }, when);
    expect(await add(zoe, aPasskey(zoe.id).made(await asked(camille)))).toEqual(refused);
    expect(await add(zoe, aPasskey(zoe.id).made(await challenge()))).toEqual(refused);
    expect(await add(zoe, aPasskey(zoe.id).made(await asked(zoe)), minutesOn(5))).toEqual(refused);
    for (const way of [{ origin: "https://bonnefoy.exemple" }, { rpId: "bonnefoy.exemple" }, { verified: false }])
      expect(await add(zoe, aPasskey(zoe.id).made(await asked(zoe), way))).toEqual(refused);
    const made = aPasskey(zoe.id).made(await asked(zoe));
    expect(await add(zoe, made)).toMatchObject({ ok: true });
    expect(await add(zoe, made)).toEqual(refused);
    expect(await passkeysOf(camille.id)).toEqual([]);
  });

  test("when another account keeps it already", async () => {
    const [camille, zoe] = [await registered("camille@courrier.example"), await registered("zoe@courrier.example")];
    const { device } = await equipped(camille);
    expect(await addPasskey(zoe, { made: device.made(await asked(zoe)), name: "Volée" }, at)).toEqual(refused);
    expect(await enters(device.signed(await challenge()))).toMatchObject({ value: { accountId: camille.id } });
  });
});

describe("one's own passkeys", () => {
  test("are named and removed by their owner; another's answers like one that does not exist (ACL-02)", async () => {
    const [camille, zoe] = [await registered("camille@courrier.example"), await registered("zoe@courrier.example")];
    const { id } = await equipped(camille);
    const unknown = { ok: false, refusal: { code: "unknown_passkey" } };
    for (const actor of [zoe, visitor]) {
      expect(await renamePasskey(actor, { id, name: "À moi" }, at)).toEqual(unknown);
      expect(await removePasskey(actor, { id }, at)).toEqual(unknown);
    }
    expect(await removePasskey(zoe, { id: newId() }, at)).toEqual(unknown);
    expect(await renamePasskey(camille, { id, name: "Bureau" }, at)).toEqual({ ok: true, value: null });
    expect(await passkeysOf(camille.id)).toMatchObject([{ name: "Bureau" }]);
    expect(await renamePasskey(camille, { id, name: "Bu\nreau" }, at)).toMatchObject({ refusal: { code: "invalid" } });
    expect(await removePasskey(camille, { id }, at)).toEqual({ ok: true, value: null });
    expect(await passkeysOf(camille.id)).toEqual([]);
    expect((await database.auditEntry.findMany({ orderBy: { id: "asc" } })).map(({ command }) => command)).toEqual(
      expect.arrayContaining(["identity.keep_passkey", "identity.rename_passkey", "identity.remove_passkey"]),
    );
  });

  test("end with a change of address that is taken back: a thief's may be among them", async () => {
    const camille = await registered("camille@courrier.example");
    const { device } = await equipped(camille);
    await askEmailChange(camille, { email: "voleur@courrier.example", ownPassword: password }, at);
    const mailed = async (template: string, name: string) => {
      await work(accountMails);
      const mail = await database.mail.findFirstOrThrow({ where: { template }, orderBy: { id: "desc" } });
      return new RegExp(`[?&]${name}=([\\w-]+)`).exec(mail.text)?.[1] ?? "";
    };
    await confirmEmailChange(visitor, { token: await mailed("email_confirm", "confirm") }, at);
    const waiting = aPasskey(camille.id).made(await asked(camille));
    await undoEmailChange(visitor, { token: await mailed("email_changed", "undo") }, at);
    expect(await enters(device.signed(await challenge()))).toEqual(refused);
    expect(await addPasskey(camille, { made: waiting, name: "Volée" }, at)).toEqual(refused);
    expect(await passkeysOf(camille.id)).toEqual([]);
  });

  test("end with a new password by mail: whoever learnt the old one may have made one", async () => {
    const camille = await registered("camille@courrier.example");
    const { device } = await equipped(camille);
    await requestReset(visitor, { email: camille.email }, at);
    await work(accountMails);
    const { text } = await database.mail.findFirstOrThrow({ where: { template: "reset_password" } });
    const token = /[?&]token=([\w-]+)/.exec(text)?.[1];
    expect(await resetPassword(visitor, { token, password: "un autre abat-jour" }, at)).toMatchObject({ ok: true });
    expect(await enters(device.signed(await challenge()))).toEqual(refused);
    expect(await passkeysOf(camille.id)).toEqual([]);
  });

  test("leave no challenge behind that nobody answered", async () => {
    await challenge();
    expect(await forgetChallenges(system("accounts"), {}, at)).toEqual({ ok: true, value: { forgotten: 0 } });
    expect(await forgetChallenges(system("accounts"), {}, minutesOn(30))).toEqual({
      ok: true,
      value: { forgotten: 1 },
    });
  });
});
