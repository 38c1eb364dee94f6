import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { hashToken } from "#lib/platform/tokens";
import { takeEmailToken } from "./commands-email-token.ts";
import { emailVerified, resetRequested } from "./facts.ts";
import { guarded, perAccount, perAddress } from "./guarded.ts";
import { hashPassword, passwordProblem, verifyPassword } from "./password.ts";
import { address, email, emailToken, password } from "./schema.ts";

/**
 * Asks for a link to choose a new password. The same answer for every address, in the same time: one that is nobody's is
 * noted as well, of an account that is not there (AUT-01). Only a known one gets a mail.
 */
export const requestReset = guarded({
  name: "identity.request_reset",
  input: z.strictObject({ email, address }),
  uses: (input) => [perAddress("reset", input.address, 30), perAccount("reset", input.email, 5)],
  run: (actor, { email }, at) => noteResetRequest(actor, { email }, at),
});

const noteResetRequest = command({
  name: "identity.note_reset_request",
  input: z.strictObject({ email }),
  allow: "anyone",
  async run({ email }, { tx, record }) {
    const account = await tx.account.findFirst({ where: { email, disabledAt: null }, select: { id: true } });
    record(resetRequested({ accountId: account?.id ?? newId() }));
    return ok({ email });
  },
});

/**
 * Chooses a new password with the link from the mail, which proves the address too. Ends every session and every passkey of
 * the account: whoever learnt the password before may have made one.
 */
export const resetPassword = guarded({
  name: "identity.reset_password",
  input: z.strictObject({ token: emailToken, password, address }),
  uses: (input) => [perAddress("reset-password", input.address, 30)],
  async run(actor, { token, password }, at) {
    const held = await database.emailToken.findUnique({
      where: { hash: hashToken(token), purpose: "reset_password" },
      select: { account: { select: { email: true, kind: true } } },
    });
    if (!held) return refuse({ code: "link_not_valid" });
    const problem = passwordProblem(password, held.account);
    if (problem) return refuse({ code: problem, field: "password" });
    return replacePassword(actor, { token, passwordHash: await hashPassword(password) }, at);
  },
});

const replacePassword = command({
  name: "identity.replace_password",
  input: z.strictObject({ token: emailToken, passwordHash: z.string() }),
  allow: "anyone",
  async run({ token, passwordHash }, { tx, now, record, audit }) {
    const accountId = await takeEmailToken(tx, { token, purpose: "reset_password" }, now);
    if (!accountId) return refuse({ code: "link_not_valid" });
    const account = await tx.account.update({
      where: { id: accountId },
      data: { passwordHash },
      select: { email: true, kind: true },
    });
    const proved = { where: { id: accountId, emailVerifiedAt: null }, data: { emailVerifiedAt: now } };
    if ((await tx.account.updateMany(proved)).count === 1) record(emailVerified({ accountId }));
    await tx.session.deleteMany({ where: { accountId } });
    const passkeys = await tx.passkey.deleteMany({ where: { accountId } });
    await tx.passkeyChallenge.deleteMany({ where: { accountId } });
    const changes = { password: ["replaced by mail", null], passkeys: [passkeys.count, 0] } as const;
    audit({ subject: `account:${accountId}`, changes });
    return ok(account);
  },
});

/** Changes the actor's own password. Needs the present one; signs every other browser out and voids mailed links. */
export const changePassword = guarded({
  name: "identity.change_password",
  input: z.strictObject({ currentPassword: password, password, sessionId: z.uuid() }),
  uses: (_input, actor) => [perAccount("change-password", idOf(actor) ?? "visitor", 10)],
  async run(actor, { currentPassword, password, sessionId }, at) {
    const accountId = idOf(actor);
    const account = accountId && (await database.account.findUnique({ where: { id: accountId } }));
    if (!account) return refuse({ code: "not_signed_in" });
    if (!(await verifyPassword(currentPassword, account.passwordHash))) {
      return refuse({ code: "wrong_password", field: "currentPassword" });
    }
    const problem = passwordProblem(password, account);
    if (problem) return refuse({ code: problem, field: "password" });
    return storePassword(actor, { sessionId, passwordHash: await hashPassword(password) }, at);
  },
});

const storePassword = command({
  name: "identity.store_password",
  input: z.strictObject({ sessionId: z.uuid(), passwordHash: z.string() }),
  allow: "anyone",
  async run({ sessionId, passwordHash }, { actor, tx, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    await tx.account.update({ where: { id: accountId }, data: { passwordHash } });
    await tx.session.deleteMany({ where: { accountId, id: { not: sessionId } } });
    await tx.emailToken.deleteMany({ where: { accountId } });
    audit({ subject: `account:${accountId}`, changes: { password: ["changed", null] } });
    return ok(null);
  },
});
