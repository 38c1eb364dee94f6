import { issueChangeToken } from "#lib/identity/commands-email-change";
import { invitationLife, issueEmailToken, type TokenPurpose } from "#lib/identity/commands-email-token";
import {
  emailChangeAsked,
  emailChanged,
  newDeviceSeen,
  passkeyAdded,
  resetRequested,
  signedUp,
  signInLinkRequested,
  signUpRepeated,
  staffInvited,
} from "#lib/identity/facts";
import { emailChangeById, isTaken, profileOf } from "#lib/identity/queries";
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
    const { kind, email, name, locale } = account;
    await once("mail", async (tx) => {
      const token = link ? `?token=${await issueEmailToken(tx, { accountId, ...link }, now)}` : "";
      const own = kind === "staff" && page.startsWith("sessions") ? "/admin/account" : `/${locale}/account/${page}`;
      const url = `${shopUrl()}${own}${token}`;
      const written = await renderTemplate(template, { house: house(), name, url }, locale);
      await queueMail(tx, { key: `${template}:${factId}`, template, recipient: email, locale, ...written }, now);
    });
  };

/** A mail of an address that changes: to the new one the link that proves it, to the old one the way back. */
const writeChange =
  (template: string, which: "confirmHash" | "undoHash") =>
  async ({ changeId }: { changeId: string }, { factId, now, once }: StepContext) => {
    const change = await emailChangeById(changeId);
    const proves = which === "confirmHash";
    if (!change || (proves && (await isTaken(change.newEmail)))) return;
    const { name, locale } = change;
    await once("mail", async (tx) => {
      const token = await issueChangeToken(tx, changeId, which);
      const url = `${shopUrl()}/${locale}/account/email?${proves ? "confirm" : "undo"}=${token}`;
      const written = await renderTemplate(template, { house: house(), name, url }, locale);
      const recipient = proves ? change.newEmail : change.oldEmail;
      await queueMail(tx, { key: `${template}:${factId}`, template, recipient, locale, ...written }, now);
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
  whenever(signInLinkRequested, {
    "mail the link that signs in": write("sign_in_link", "link", { purpose: "sign_in" }),
  }),
  whenever(newDeviceSeen, { "tell of the new device": write("new_device", "sessions") }),
  whenever(passkeyAdded, { "tell of the new passkey": write("passkey_added", "sessions#passkeys") }),
  whenever(emailChangeAsked, {
    "mail the link that proves the new address": writeChange("email_confirm", "confirmHash"),
  }),
  whenever(emailChanged, { "tell the old address, with a way back": writeChange("email_changed", "undoHash") }),
];
