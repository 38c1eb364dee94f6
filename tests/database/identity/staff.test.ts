import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { becomeFirstOwner } from "#lib/identity/commands-first-owner";
import { resetPassword } from "#lib/identity/commands-password";
import { signIn } from "#lib/identity/commands-session";
import {
  changeStaffRole,
  endStaffAccess,
  inviteAgain,
  inviteStaff,
  restoreStaffAccess,
} from "#lib/identity/commands-staff";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { firstOwnerKey } from "#lib/identity/first-owner-key";
import { actorOfSession } from "#lib/identity/queries";
import { colleagues } from "#lib/identity/queries-staff";
import { type Actor, visitor } from "#lib/kernel/actor";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { secret } from "#lib/platform/tokens";
import { accountMails } from "#lib/processes/account-mails";
import { work } from "../../support/a-worker.ts";
import { aColleague } from "../../support/staff-actors.ts";

const now = new Date("2026-11-21T09:00:00Z");
const adele = { email: "adele@maison.test", name: "Adèle Bonnefoy", password: "le comptoir du matin", locale: "fr" };
const key = firstOwnerKey(secret());
const louis = { email: "louis@maison.test", name: "Louis Petit", locale: "fr", roleCode: "service_agent" };

const open = (person = adele, given = key) => becomeFirstOwner(visitor, { ...person, key: given }, { now });

async function signedInAs(email: string, password: string): Promise<Actor> {
  const opened = await signIn(visitor, { email, password }, { now });
  if (!opened.ok) throw new Error(opened.refusal.code);
  const actor = await actorOfSession(opened.value.sessionId, now);
  if (!actor) throw new Error("no session");
  return actor;
}

beforeAll(() => registerTemplates(templates));
beforeEach(async () => {
  await database.account.deleteMany();
  await database.rateLimit.deleteMany();
  await database.outboxFact.deleteMany();
  await database.stepDone.deleteMany();
  await database.mail.deleteMany();
});

describe("the first owner of an empty shop", () => {
  test("comes in by the link of the console, once", async () => {
    expect((await open()).ok).toBe(true);
    const owner = await signedInAs(adele.email, adele.password);
    expect(owner.kind === "staff" && owner.permissions.has("staff.write")).toBe(true);

    expect(await open({ ...adele, email: "someone@else.test" })).toMatchObject({ refusal: { code: "shop_has_owner" } });
  });

  test("is one, when two open the link at once", async () => {
    const answers = await Promise.all([open(), open({ ...adele, email: "zoe@maison.test" })]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("is not whoever guesses a key, nor a weak password", async () => {
    expect(await open(adele, firstOwnerKey("another secret"))).toMatchObject({ refusal: { code: "link_not_valid" } });
    expect(await open({ ...adele, password: "short" })).toMatchObject({ refusal: { code: "too_short" } });
    expect(await colleagues()).toEqual([]);
  });
});

describe("an owner and the team", () => {
  let owner: Actor;
  beforeEach(async () => {
    await open();
    owner = await signedInAs(adele.email, adele.password);
  });

  test("invites somebody, who chooses a password from the mail and comes in with the role", async () => {
    expect((await inviteStaff(owner, louis, { now })).ok).toBe(true);
    expect(await colleagues()).toMatchObject([{ state: "here" }, { name: "Louis Petit", state: "invited" }]);

    await work(accountMails);
    const mail = await database.mail.findFirstOrThrow({ where: { template: "staff_invited" } });
    const token = /token=([\w-]+)/.exec(mail.text)?.[1];
    const inSixDays = new Date(clock.now().getTime() + 6 * 24 * 60 * 60_000);
    expect(await resetPassword(visitor, { token, password: "un mot bien à moi" }, { now: inSixDays })).toMatchObject({
      value: { kind: "staff" },
    });
    const actor = await signedInAs(louis.email, "un mot bien à moi");
    expect(actor.kind === "staff" && [...actor.permissions]).toContain("orders.read");
    expect(await inviteAgain(owner, { accountId: await idOf(louis.email) }, { now })).toMatchObject({
      refusal: { code: "already_joined" },
    });
  });

  test("ends somebody's access on every screen at once, and gives it back", async () => {
    const ines = await aColleague("Inès", "merchandiser");
    const { id: accountId } = ines as { id: string };
    await database.session.create({
      data: { accountId, createdAt: now, lastSeenAt: now, expiresAt: new Date("2026-12-01T00:00:00Z") },
    });
    expect((await endStaffAccess(owner, { accountId }, { now })).ok).toBe(true);
    expect(await database.session.count({ where: { accountId } })).toBe(0);
    expect((await colleagues()).at(-1)).toMatchObject({ name: "Inès", state: "gone" });

    expect((await restoreStaffAccess(owner, { accountId }, { now })).ok).toBe(true);
    const trail = await database.auditEntry.findMany({
      where: { subject: `account:${accountId}` },
      orderBy: { id: "asc" },
    });
    expect(trail.map(({ changes }) => changes)).toEqual([{ access: [true, false] }, { access: [false, true] }]);
  });

  test("cannot touch the own access, so the shop never loses its last owner", async () => {
    const accountId = await idOf(adele.email);
    expect(await endStaffAccess(owner, { accountId }, { now })).toMatchObject({ refusal: { code: "not_yourself" } });
    expect(await changeStaffRole(owner, { accountId, roleCode: "buyer" }, { now })).toMatchObject({
      refusal: { code: "not_yourself" },
    });
  });

  test("two owners who end each other at once: one stays", async () => {
    const second = await aColleague("Zoé", "owner");
    const ids = [await idOf(adele.email), (second as { id: string }).id] as const;
    await Promise.all([
      endStaffAccess(owner, { accountId: ids[1] }, { now }),
      endStaffAccess(second, { accountId: ids[0] }, { now }),
    ]);
    expect(await database.account.count({ where: { kind: "staff", disabledAt: null } })).toBe(1);
  });

  test("an administrator neither makes nor touches those at the top", async () => {
    const admin = await aColleague("Nadia", "administrator");
    expect(await inviteStaff(admin, { ...louis, roleCode: "owner" }, { now })).toMatchObject({
      refusal: { code: "owner_only" },
    });
    expect(await endStaffAccess(admin, { accountId: await idOf(adele.email) }, { now })).toMatchObject({
      refusal: { code: "owner_only" },
    });
    expect((await inviteStaff(admin, louis, { now })).ok).toBe(true);
    expect(await inviteStaff(admin, louis, { now })).toMatchObject({ refusal: { code: "email_taken" } });
  });

  test("a store's role needs its store, and a customer's is no role of a colleague", async () => {
    expect(await inviteStaff(owner, { ...louis, roleCode: "store_staff" }, { now })).toMatchObject({
      refusal: { code: "store_needed" },
    });
    expect(await inviteStaff(owner, { ...louis, roleCode: "customer" }, { now })).toMatchObject({
      refusal: { code: "invalid" },
    });
  });

  test("an unattended screen is not enough: the password is asked for again", async () => {
    const invite = withOwnPassword(inviteStaff);
    expect(await invite(owner, { ...louis, ownPassword: "not hers" }, { now })).toMatchObject({
      refusal: { code: "wrong_password" },
    });
    expect(await invite(owner, louis, { now })).toMatchObject({ refusal: { code: "wrong_password" } });
    expect((await invite(owner, { ...louis, ownPassword: adele.password }, { now })).ok).toBe(true);
  });

  test("who may not manage the team is refused", async () => {
    const buyer = await aColleague("Paul", "buyer");
    expect(await inviteStaff(buyer, louis, { now })).toMatchObject({ refusal: { code: "forbidden" } });
  });
});

const idOf = async (email: string): Promise<string> =>
  (await database.account.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;
