import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { portion } from "#lib/platform/forgetting";
import { hashToken, newToken } from "#lib/platform/tokens";
import { withOwnPassword } from "./commands-step-up.ts";
import { emailChangeAsked, emailChanged, emailRestored, emailVerified, resetRequested } from "./facts.ts";
import { email, emailToken } from "./schema.ts";

const hour = 60 * 60_000;
const confirmLife = 24 * hour;
/** Time for a holiday: whoever lost their account to a thief may read their mail late. */
const undoLife = 7 * 24 * hour;

/**
 * A customer wants another address, with their own password given again. Nothing changes before the link that is sent there
 * is followed; the answer is the same whether somebody has that address or not (AUT-01).
 */
const noteEmailChange = command({
  name: "identity.ask_email_change",
  input: z.strictObject({ email }),
  allow: "customer",
  async run({ email }, { actor, tx, now, record, audit }) {
    if (actor.kind !== "customer") return refuse({ code: "not_a_customer" });
    const { id: accountId } = actor;
    await tx.emailChange.deleteMany({ where: { accountId, confirmedAt: null } });
    const change = { id: newId(), accountId, oldEmail: actor.email, newEmail: email, askedAt: now };
    await tx.emailChange.create({ data: change });
    record(emailChangeAsked({ changeId: change.id }));
    audit({ subject: `account:${accountId}`, changes: {} });
    return ok(null);
  },
});
export const askEmailChange = withOwnPassword(noteEmailChange);

/** The token of the link that is being written to the new address, or with `undo` to the old one; only its hash is kept. */
export async function issueChangeToken(
  tx: Transaction,
  id: string,
  which: "confirmHash" | "undoHash",
): Promise<string> {
  const token = newToken();
  await tx.emailChange.update({ where: { id }, data: { [which]: hashToken(token) } });
  return token;
}

/** The new address is proved and is the account's from now on. Refuses `link_not_valid`, `email_taken`. */
export const confirmEmailChange = command({
  name: "identity.confirm_email_change",
  input: z.strictObject({ token: emailToken }),
  allow: "anyone",
  async run({ token }, { tx, now, record, audit }) {
    const asked = {
      confirmHash: hashToken(token),
      confirmedAt: null,
      askedAt: { gt: new Date(now.getTime() - confirmLife) },
    };
    const change = await tx.emailChange.findFirst({ where: asked });
    if (!change) return refuse({ code: "link_not_valid" });
    const { id, accountId, newEmail } = change;
    if (!(await free(tx, newEmail))) return refuse({ code: "email_taken" });
    const { count } = await tx.emailChange.updateMany({ where: { id, confirmedAt: null }, data: { confirmedAt: now } });
    if (count === 0) return refuse({ code: "link_not_valid" });
    await tx.account.update({ where: { id: accountId }, data: { email: newEmail, emailVerifiedAt: now } });
    await tx.emailToken.deleteMany({ where: { accountId } });
    record(emailChanged({ changeId: id }));
    record(emailVerified({ accountId }));
    audit({ subject: `account:${accountId}`, changes: {} });
    return ok(null);
  },
});

/**
 * Whoever had the account before takes it back: the old address holds again, every session ends, and so do the passkeys and
 * the password, which whoever changed the address knew; a link to a new one is mailed. The ways back of all later changes end with it: a
 * thief who changed it twice holds one of them. Refuses `link_not_valid`, `email_taken`.
 */
export const undoEmailChange = command({
  name: "identity.undo_email_change",
  input: z.strictObject({ token: emailToken }),
  allow: "anyone",
  async run({ token }, { tx, now, record, audit }) {
    const made = {
      undoHash: hashToken(token),
      undoneAt: null,
      confirmedAt: { gt: new Date(now.getTime() - undoLife) },
    };
    const change = await tx.emailChange.findFirst({ where: made });
    if (!change?.confirmedAt) return refuse({ code: "link_not_valid" });
    const { accountId, oldEmail, confirmedAt } = change;
    const { email: before } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { email: true } });
    if (before !== oldEmail && !(await free(tx, oldEmail))) return refuse({ code: "email_taken" });
    const sinceThen = { accountId, undoneAt: null, confirmedAt: { gte: confirmedAt } };
    const { count } = await tx.emailChange.updateMany({ where: sinceThen, data: { undoneAt: now } });
    if (count === 0) return refuse({ code: "link_not_valid" });
    await tx.account.update({ where: { id: accountId }, data: { email: oldEmail, passwordHash: null } });
    await tx.session.deleteMany({ where: { accountId } });
    const passkeys = await tx.passkey.deleteMany({ where: { accountId } });
    await tx.passkeyChallenge.deleteMany({ where: { accountId } });
    await tx.emailToken.deleteMany({ where: { accountId } });
    await tx.emailChange.deleteMany({ where: { accountId, confirmedAt: null } });
    record(resetRequested({ accountId }));
    record(emailRestored({ accountId }));
    audit({ subject: `account:${accountId}`, changes: { sessions: ["all", 0], passkeys: [passkeys.count, 0] } });
    return ok(null);
  },
});

/** Forgets the addresses of changes whose links are dead: nobody proved them, or nobody can take them back any more. */
export const forgetEmailChanges = command({
  name: "identity.forget_email_changes",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const asked = { confirmedAt: null, askedAt: { lte: new Date(now.getTime() - confirmLife) } };
    const made = { confirmedAt: { lte: new Date(now.getTime() - undoLife) } };
    const { count } = await tx.emailChange.deleteMany({ where: { OR: [asked, made] }, limit: portion });
    return ok({ forgotten: count });
  },
});

/**
 * Whether an account may have this address: a sign-up that nobody proved gives way to whoever proved it. What a counter
 * made for somebody does not, since their card and their money hang on it.
 */
async function free(tx: Transaction, email: string): Promise<boolean> {
  await tx.$executeRaw`SELECT 1 FROM account WHERE email = ${email} FOR UPDATE`;
  await tx.$executeRaw`
    DELETE FROM account a WHERE a.email = ${email} AND a.email_verified_at IS NULL AND a.kind = 'customer'
      AND NOT EXISTS (SELECT 1 FROM member WHERE account_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM credit WHERE account_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM orders WHERE account_id = a.id)`;
  return (await tx.account.count({ where: { email } })) === 0;
}
