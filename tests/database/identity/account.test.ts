import { beforeEach, describe, expect, test } from "vitest";
import { issueEmailToken, type TokenPurpose } from "#lib/identity/commands-email-token";
import { changePassword, requestReset, resetPassword } from "#lib/identity/commands-password";
import { signIn, signOutEverywhere } from "#lib/identity/commands-session";
import { signUp, verifyEmail } from "#lib/identity/commands-sign-up";
import { actorOfSession, sessionsOf } from "#lib/identity/queries";
import { visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";

const now = new Date("2026-11-21T09:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const camille = {
  email: "camille@bonnefoy.example",
  name: "Camille Renard",
  password: "la lampe du salon",
  locale: "fr",
};

const accountOf = (email: string) => database.account.findUniqueOrThrow({ where: { email } });
const facts = async () => (await database.outboxFact.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name);

/** What the worker does when it writes the mail. */
const link = async (email: string, purpose: TokenPurpose, at = now) => {
  const { id } = await accountOf(email);
  return database.$transaction((tx) => issueEmailToken(tx, { accountId: id, purpose }, at));
};

async function registered() {
  await signUp(visitor, camille, { now });
  const token = await link(camille.email, "verify_email");
  await verifyEmail(visitor, { token, password: camille.password }, { now });
}

async function signedIn(password = camille.password, at = now) {
  const opened = await signIn(visitor, { email: camille.email, password }, { now: at });
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

beforeEach(async () => {
  await database.account.deleteMany();
  await database.outboxFact.deleteMany();
  await database.rateLimit.deleteMany();
});

describe("une cliente ouvre un compte", () => {
  test("prouve son adresse, se connecte et se déconnecte", async () => {
    expect(await signUp(visitor, camille, { now })).toEqual({ ok: true, value: { email: camille.email } });
    expect(await facts()).toEqual(["account.signed_up"]);
    expect(await signIn(visitor, { email: camille.email, password: camille.password }, { now })).toEqual({
      ok: false,
      refusal: { code: "wrong_credentials" },
    });

    const token = await link(camille.email, "verify_email");
    expect(await verifyEmail(visitor, { token, password: camille.password }, { now })).toMatchObject({ ok: true });

    const { sessionId, accountId } = await signedIn();
    expect(await actorOfSession(sessionId, now)).toEqual({
      kind: "customer",
      id: accountId,
      name: "Camille Renard",
      email: camille.email,
    });
  });

  test("keeps no password and no token that a thief of the database could use", async () => {
    await signUp(visitor, camille, { now });
    const token = await link(camille.email, "verify_email");
    const rows = JSON.stringify([await database.account.findMany(), await database.emailToken.findMany()]);
    expect(rows).not.toContain(camille.password);
    expect(rows).not.toContain(token);
  });

  test("a known address gets the same answer, and its owner a mail (AUT-01)", async () => {
    await registered();
    const again = await signUp(visitor, { ...camille, name: "Quelqu’un" }, { now });
    expect(again).toEqual({ ok: true, value: { email: camille.email } });
    expect((await facts()).at(-1)).toBe("account.sign_up_repeated");
    expect(await accountOf(camille.email)).toMatchObject({ name: "Camille Renard" });
  });

  test("a stranger who used her address first gets nothing: the last to ask holds the link's password", async () => {
    await signUp(visitor, { ...camille, password: "le mien, pas le sien" }, { now });
    const stranger = await link(camille.email, "verify_email");
    expect(await verifyEmail(visitor, { token: stranger, password: camille.password }, { now })).toMatchObject({
      ok: false,
      refusal: { code: "wrong_password" },
    });
    await registered();
    expect(await signedIn()).toHaveProperty("sessionId");
  });

  test("two sign-ups at the same instant make one account", async () => {
    const both = await Promise.all([signUp(visitor, camille, { now }), signUp(visitor, camille, { now })]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await database.account.count()).toBe(1);
  });

  test("refuses fields it does not know (ACL-09)", async () =>
    expect(await signUp(visitor, { ...camille, kind: "staff" }, { now })).toMatchObject({
      ok: false,
      refusal: { code: "invalid" },
    }));
});

describe("signing in", () => {
  test("says the same for an unknown address, a wrong password and a disabled account (AUT-01)", async () => {
    await registered();
    const wrong = await signIn(visitor, { email: camille.email, password: "la lampe du palier" }, { now });
    const unknown = await signIn(visitor, { email: "personne@bonnefoy.example", password: camille.password }, { now });
    await database.account.updateMany({ data: { disabledAt: now } });
    const disabled = await signIn(visitor, { email: camille.email, password: camille.password }, { now });
    expect([wrong, unknown, disabled]).toEqual(Array(3).fill({ ok: false, refusal: { code: "wrong_credentials" } }));
  });

  test("opens a new session each time (AUT-06) and tells the audit trail", async () => {
    await registered();
    const [first, second] = [await signedIn(), await signedIn()];
    expect(first.sessionId).not.toBe(second.sessionId);
    expect(await database.auditEntry.findFirst({ orderBy: { id: "desc" } })).toMatchObject({
      command: "identity.open_session",
      subject: `account:${first.accountId}`,
    });
  });

  test("twenty wrong passwords close an account's door for a while, from whatever address (AUT-02)", async () => {
    await registered();
    for (let attempt = 0; attempt < 20; attempt++) {
      await signIn(visitor, { email: camille.email, password: "non", address: `192.0.2.${attempt}` }, { now });
    }
    expect(await signIn(visitor, { email: camille.email, password: camille.password }, { now })).toMatchObject({
      ok: false,
      refusal: { code: "too_many_attempts" },
    });
  });

  test("with the right password counts as no try: who comes often is never shut out", async () => {
    await registered();
    for (let visit = 0; visit < 21; visit++) await signedIn();
    await signIn(visitor, { email: camille.email, password: "non", address: "192.0.2.7" }, { now });
    expect((await signedIn()).sessionId).toBeTruthy();
  });

  test("two hundred at once are not all kept waiting: some are told to come back, and then may (AUT-15)", async () => {
    await registered();
    const flood = Array.from({ length: 200 }, (_, index) =>
      signIn(visitor, { email: `robot.${index}@example.org`, password: "non", address: `192.0.2.${index}` }, { now }),
    );
    const codes = (await Promise.all(flood)).map((answer) => (answer.ok ? "opened" : answer.refusal.code));
    expect(new Set(codes)).toEqual(new Set(["wrong_credentials", "too_busy"]));
    expect(await signedIn()).toMatchObject({ kind: "customer" });
  });
});

describe("a session ends at once (AUT-07)", () => {
  test("on signing out everywhere", async () => {
    await registered();
    const [here, there] = [await signedIn(), await signedIn()];
    const actor = await actorOfSession(here.sessionId, now);
    if (!actor) throw new Error("signed out already");
    expect(await sessionsOf(here.accountId, now)).toHaveLength(2);
    expect(await signOutEverywhere(actor, {}, { now })).toEqual({ ok: true, value: { ended: 2 } });
    expect(await actorOfSession(here.sessionId, now)).toBeNull();
    expect(await actorOfSession(there.sessionId, now)).toBeNull();
  });

  test("when the account is disabled", async () => {
    await registered();
    const { sessionId } = await signedIn();
    await database.account.updateMany({ data: { disabledAt: now } });
    expect(await actorOfSession(sessionId, now)).toBeNull();
  });

  test("elsewhere when the password changes, and stays here", async () => {
    await registered();
    const [here, there] = [await signedIn(), await signedIn()];
    const actor = await actorOfSession(here.sessionId, now);
    if (!actor) throw new Error("signed out already");
    const changed = { currentPassword: camille.password, password: "une autre lampe", sessionId: here.sessionId };
    expect(await changePassword(actor, changed, { now })).toMatchObject({ ok: true });
    expect(await actorOfSession(here.sessionId, now)).not.toBeNull();
    expect(await actorOfSession(there.sessionId, now)).toBeNull();
  });

  test("for a customer after thirty days, for staff after twelve hours or thirty idle minutes", async () => {
    await registered();
    const customer = await signedIn();
    expect(await actorOfSession(customer.sessionId, later(29 * 24 * 60))).not.toBeNull();
    expect(await actorOfSession(customer.sessionId, later(30 * 24 * 60))).toBeNull();

    await database.account.updateMany({ data: { kind: "staff" } });
    const idle = await signedIn();
    expect(await actorOfSession(idle.sessionId, later(31))).toBeNull();
    const busy = await signedIn();
    for (let minutes = 20; minutes < 12 * 60; minutes += 20) {
      expect(await actorOfSession(busy.sessionId, later(minutes))).not.toBeNull();
    }
    expect(await actorOfSession(busy.sessionId, later(12 * 60))).toBeNull();
  });
});

test("a role given or taken counts from the next request", async () => {
  await registered();
  await database.account.updateMany({ data: { kind: "staff" } });
  const { sessionId, accountId } = await signedIn();
  expect(await actorOfSession(sessionId, now)).toMatchObject({ permissions: new Set(), storeCodes: [] });

  const role = { code: "test", nameFr: "Essai", nameEn: "Test", permissions: ["orders.read", "stock.read"] };
  await database.role.create({ data: role });
  await database.accountRole.create({ data: { accountId, roleCode: "test", storeCode: "ANG" } });
  expect(await actorOfSession(sessionId, now)).toMatchObject({
    permissions: new Set(role.permissions),
    storeCodes: ["ANG"],
  });

  await database.accountRole.deleteMany();
  expect(await actorOfSession(sessionId, now)).toMatchObject({ permissions: new Set() });
});

describe("a link to choose a new password (AUT-04)", () => {
  const chosen = "une lampe toute neuve";

  test("is asked for with the same answer for every address, and mailed only to a known one (AUT-01)", async () => {
    await registered();
    await database.outboxFact.deleteMany();
    const unknown = await requestReset(visitor, { email: "personne@bonnefoy.example" }, { now });
    const known = await requestReset(visitor, { email: camille.email }, { now });
    expect([unknown.ok, known.ok]).toEqual([true, true]);
    // The same is written for both, so that neither takes longer: for nobody, of an account that is not there.
    const told = await database.outboxFact.findMany({ orderBy: { id: "asc" } });
    const accounts = told.map(({ payload }) => (payload as { accountId: string }).accountId);
    const found = await Promise.all(accounts.map((id) => database.account.count({ where: { id } })));
    expect(found).toEqual([0, 1]);
  });

  test("works once, and ends every session", async () => {
    await registered();
    const { sessionId } = await signedIn();
    const token = await link(camille.email, "reset_password");
    expect(await resetPassword(visitor, { token, password: chosen }, { now })).toMatchObject({ ok: true });
    expect(await actorOfSession(sessionId, now)).toBeNull();
    expect(await signedIn(chosen)).toHaveProperty("sessionId");
    expect(await resetPassword(visitor, { token, password: "et encore une autre" }, { now })).toEqual({
      ok: false,
      refusal: { code: "link_not_valid" },
    });
  });

  test("dies after fifteen minutes, when a newer one is sent, or when the password is changed", async () => {
    await registered();
    const dead = { ok: false, refusal: { code: "link_not_valid" } };
    const old = await link(camille.email, "reset_password");
    expect(await resetPassword(visitor, { token: old, password: chosen }, { now: later(15) })).toEqual(dead);

    const newer = await link(camille.email, "reset_password");
    expect(await resetPassword(visitor, { token: old, password: chosen }, { now })).toEqual(dead);

    const { sessionId } = await signedIn();
    const actor = await actorOfSession(sessionId, now);
    if (!actor) throw new Error("signed out");
    await changePassword(actor, { currentPassword: camille.password, password: chosen, sessionId }, { now });
    expect(await resetPassword(visitor, { token: newer, password: camille.password }, { now })).toEqual(dead);
  });

  test("serves its own purpose only, and is not used up by a password that is refused", async () => {
    await registered();
    const verify = await link(camille.email, "verify_email");
    expect(await resetPassword(visitor, { token: verify, password: chosen }, { now })).toMatchObject({ ok: false });

    const token = await link(camille.email, "reset_password");
    expect(await resetPassword(visitor, { token, password: "court" }, { now })).toEqual({
      ok: false,
      refusal: { code: "too_short", field: "password" },
    });
    expect(await resetPassword(visitor, { token, password: chosen }, { now })).toMatchObject({ ok: true });
  });
});
