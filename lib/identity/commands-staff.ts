import { z } from "zod";
import { type Actor, idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { staffInvited } from "./facts.ts";
import { email, locale, personName } from "./schema.ts";
import { isOfAStore, isOfTheTop, isStaffRole } from "./staff-roles.ts";

const role = {
  roleCode: z.string().refine(isStaffRole),
  storeCode: z.string().min(1).max(40).nullish(),
};
const colleague = { accountId: z.uuid() };

/**
 * Invites a colleague: an account without a password, and a mail whose link lets its owner choose one. Refuses
 * `email_taken`, `store_needed` and `owner_only` (a role at the top is an owner's to give).
 */
export const inviteStaff = command({
  name: "identity.invite_staff",
  input: z.strictObject({ email, name: personName, locale, ...role }),
  allow: "staff.write",
  async run({ email, name, locale, ...asked }, { actor, tx, now, record, audit }) {
    const given = await givenBy(tx, actor, asked);
    if (!given.ok) return given;
    if (await tx.account.findUnique({ where: { email }, select: { id: true } }))
      return refuse({ code: "email_taken", field: "email" });
    const id = newId();
    const roles = { create: given.value };
    await tx.account.create({ data: { id, kind: "staff", email, name, locale, createdAt: now, roles } });
    record(staffInvited({ accountId: id }));
    audit({
      subject: `account:${id}`,
      changes: { role: [null, asked.roleCode], store: [null, given.value.storeCode] },
    });
    return ok({ id });
  },
});

/** Sends the link of an invitation again; the one before stops working. Refuses `account_not_found`, `already_joined`. */
export const inviteAgain = command({
  name: "identity.invite_again",
  input: z.strictObject(colleague),
  allow: "staff.write",
  async run({ accountId }, { tx, record }) {
    const account = await tx.account.findUnique({ where: { id: accountId, kind: "staff", disabledAt: null } });
    if (!account) return refuse({ code: "account_not_found" });
    if (account.emailVerifiedAt) return refuse({ code: "already_joined" });
    record(staffInvited({ accountId }));
    return ok({ id: accountId });
  },
});

/** Gives a colleague another role. It holds from their next click. Refuses what `touchable` refuses. */
export const changeStaffRole = command({
  name: "identity.change_staff_role",
  input: z.strictObject({ ...colleague, ...role }),
  allow: "staff.write",
  async run({ accountId, ...asked }, { actor, tx, audit }) {
    const found = await touchable(tx, actor, accountId);
    if (!found.ok) return found;
    const given = await givenBy(tx, actor, asked);
    if (!given.ok) return given;
    await tx.accountRole.deleteMany({ where: { accountId } });
    await tx.accountRole.create({ data: { accountId, ...given.value } });
    const before = found.value.roles.map(({ roleCode, storeCode }) =>
      storeCode ? `${roleCode} ${storeCode}` : roleCode,
    );
    const after = given.value.storeCode ? `${asked.roleCode} ${given.value.storeCode}` : asked.roleCode;
    audit({ subject: `account:${accountId}`, changes: { role: [before.join(", "), after] } });
    return ok({ id: accountId });
  },
});

/** Ends a colleague's access at once, on every screen; nothing they did is lost. Refuses what `touchable` refuses. */
export const endStaffAccess = command({
  name: "identity.end_staff_access",
  input: z.strictObject(colleague),
  allow: "staff.write",
  async run({ accountId }, { actor, tx, now, audit }) {
    const found = await touchable(tx, actor, accountId);
    if (!found.ok) return found;
    await tx.account.update({ where: { id: accountId }, data: { disabledAt: now } });
    await tx.session.deleteMany({ where: { accountId } });
    await tx.emailToken.deleteMany({ where: { accountId } });
    await tx.apiKey.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now } });
    audit({ subject: `account:${accountId}`, changes: { access: [true, false] } });
    return ok({ id: accountId });
  },
});

/** Gives the access back, with the same role and password. Refuses what `touchable` refuses. */
export const restoreStaffAccess = command({
  name: "identity.restore_staff_access",
  input: z.strictObject(colleague),
  allow: "staff.write",
  async run({ accountId }, { actor, tx, audit }) {
    const found = await touchable(tx, actor, accountId);
    if (!found.ok) return found;
    await tx.account.update({ where: { id: accountId }, data: { disabledAt: null } });
    audit({ subject: `account:${accountId}`, changes: { access: [false, true] } });
    return ok({ id: accountId });
  },
});

type Asked = Readonly<{ roleCode: string; storeCode?: string | null | undefined }>;

async function givenBy(tx: Transaction, actor: Actor, { roleCode, storeCode }: Asked) {
  if (isOfTheTop(roleCode) && !(await isOwner(tx, actor))) return refuse({ code: "owner_only" });
  if (isOfAStore(roleCode) && !storeCode) return refuse({ code: "store_needed", field: "storeCode" });
  return ok({ roleCode, storeCode: isOfAStore(roleCode) ? (storeCode ?? null) : null });
}

/**
 * The colleague, if this actor may change what they can do; both are locked, in one order. Refuses `account_not_found`, `not_yourself` (so the
 * last owner stays: another one would have to act) and `owner_only`.
 */
async function touchable(tx: Transaction, actor: Actor, id: string): Promise<Result<Held>> {
  if (id === idOf(actor)) return refuse({ code: "not_yourself" });
  await tx.$queryRaw`
    SELECT id FROM account WHERE id IN (${id}::uuid, ${idOf(actor)}::uuid) ORDER BY id FOR UPDATE`;
  const account = await tx.account.findUnique({ where: { id, kind: "staff" }, select: { roles: true } });
  if (!account) return refuse({ code: "account_not_found" });
  const isAbove = account.roles.some(({ roleCode }) => isOfTheTop(roleCode));
  return isAbove && !(await isOwner(tx, actor)) ? refuse({ code: "owner_only" }) : ok(account);
}

type Held = Readonly<{ roles: readonly Readonly<{ roleCode: string; storeCode: string | null }>[] }>;

/** Read now, under the lock, and not from the session: two owners could otherwise end each other's access at once. */
const isOwner = async (tx: Transaction, actor: Actor): Promise<boolean> =>
  (await tx.accountRole.count({
    where: { accountId: idOf(actor) ?? newId(), roleCode: "owner", account: { disabledAt: null } },
  })) > 0;
