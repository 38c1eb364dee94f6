import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { hashToken } from "#lib/platform/tokens";
import { takeEmailToken } from "./commands-email-token.ts";
import { emailVerified, signedUp, signUpRepeated } from "./facts.ts";
import { guarded, perAccount, perAddress } from "./guarded.ts";
import { hashPassword, passwordProblem, verifyPassword } from "./password.ts";
import { address, email, emailToken, locale, password, personName } from "./schema.ts";

/**
 * Asks for a customer's account. The answer is the same whether the address is known or not; a mail tells the rest.
 * Nothing can be done with the account before its address is proved. Refuses a weak password.
 */
export const signUp = guarded({
  name: "identity.sign_up",
  input: z.strictObject({ email, name: personName, password, locale, address }),
  uses: (input) => [perAddress("sign-up", input.address, 30), perAccount("sign-up", input.email, 5)],
  async run(actor, { password, address: _, ...asked }, at) {
    const problem = passwordProblem(password, { email: asked.email, kind: "customer" });
    if (problem) return refuse({ code: problem, field: "password" });
    return registerAccount(actor, { ...asked, passwordHash: await hashPassword(password) }, at);
  },
});

const registerAccount = command({
  name: "identity.register_account",
  input: z.strictObject({ email, name: personName, locale, passwordHash: z.string() }),
  allow: "anyone",
  async run({ email, name, locale, passwordHash }, { tx, now, record }) {
    // Whoever asked last for an address that nobody has proved yet replaces the one before: a stranger cannot reserve it.
    const [waiting] = await tx.$queryRaw<{ id: string }[]>`
      INSERT INTO account (id, kind, email, name, password_hash, locale, created_at)
      VALUES (${newId()}::uuid, 'customer', ${email}, ${name}, ${passwordHash}, ${locale}, ${now})
      ON CONFLICT (email) DO UPDATE SET name = excluded.name, password_hash = excluded.password_hash, locale = excluded.locale
      WHERE account.email_verified_at IS NULL AND account.kind = 'customer' AND account.disabled_at IS NULL
      RETURNING id`;
    if (waiting) record(signedUp({ accountId: waiting.id }));
    else {
      const known = await tx.account.findUniqueOrThrow({ where: { email }, select: { id: true } });
      record(signUpRepeated({ accountId: known.id }));
    }
    return ok({ email });
  },
});

/**
 * Proves the address of an account. It takes the link from the mail and the password chosen at sign-up: a stranger who
 * signed up with somebody's address has only the one, the somebody has only the other. The link serves once.
 */
export const verifyEmail = guarded({
  name: "identity.verify_email",
  input: z.strictObject({ token: emailToken, password, address }),
  uses: (input) => [perAddress("verify-email", input.address), perAccount("verify-email", input.token, 10)],
  async run(actor, { token, password }, at) {
    const held = await database.emailToken.findUnique({
      where: { hash: hashToken(token), purpose: "verify_email" },
      select: { account: { select: { passwordHash: true } } },
    });
    if (!(await verifyPassword(password, held?.account.passwordHash ?? null))) {
      return held ? refuse({ code: "wrong_password", field: "password" }) : refuse({ code: "link_not_valid" });
    }
    return proveEmail(actor, { token }, at);
  },
});

const proveEmail = command({
  name: "identity.prove_email",
  input: z.strictObject({ token: emailToken }),
  allow: "anyone",
  async run({ token }, { tx, now, record, audit }) {
    const accountId = await takeEmailToken(tx, { token, purpose: "verify_email" }, now);
    if (!accountId) return refuse({ code: "link_not_valid" });
    const { email } = await tx.account.update({ where: { id: accountId }, data: { emailVerifiedAt: now } });
    record(emailVerified({ accountId }));
    audit({ subject: `account:${accountId}`, changes: { emailVerified: [false, true] } });
    return ok({ email });
  },
});
