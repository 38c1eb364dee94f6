import { invitationLife, issueEmailToken, type TokenPurpose } from "#lib/identity/commands-email-token";
import { resetRequested, signedUp, signUpRepeated, staffInvited } from "#lib/identity/facts";
import { profileOf } from "#lib/identity/queries";
import { shopUrl } from "#lib/platform/env";
import { queueMail } from "#lib/platform/mail";
import { renderTemplate } from "#lib/platform/mail-templates";
import { type StepContext, whenever } from "#lib/platform/process";
import { house } from "./house.ts";

/**
 * Writes an account's mail. A link's token is made here and not in the command, so that the outbox never holds one: it
 * exists in the mail, and as a hash.
 */
const write =
  (template: string, page: string, link?: Readonly<{ purpose: TokenPurpose; lifeMs?: number }>) =>
  async ({ accountId }: { accountId: string }, { factId, now, once }: StepContext) => {
    const account = await profileOf(accountId);
    if (!account) return;
    const { email, name, locale } = account;
    await once("mail", async (tx) => {
      const token = link ? `?token=${await issueEmailToken(tx, { accountId, ...link }, now)}` : "";
      const url = `${shopUrl()}/${locale}/account/${page}${token}`;
      const written = await renderTemplate(template, { house: house(), name, url }, locale);
      await queueMail(tx, { key: `${template}:${factId}`, template, recipient: email, locale, ...written }, now);
    });
  };

/** What an account's owner is told by mail, and by nothing else: the pages answer everybody alike (AUT-01). */
export const accountMails = [
  whenever(signedUp, {
    "mail the link that proves the address": write("verify_email", "verify", { purpose: "verify_email" }),
  }),
  whenever(signUpRepeated, { "mail that the account exists": write("account_exists", "sign-in") }),
  whenever(resetRequested, {
    "mail the link to a new password": write("reset_password", "reset", { purpose: "reset_password" }),
  }),
  whenever(staffInvited, {
    "mail the link to a first password": write("staff_invited", "reset", {
      purpose: "reset_password",
      lifeMs: invitationLife,
    }),
  }),
];
