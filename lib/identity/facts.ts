import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const account = z.strictObject({ accountId: z.uuid() });

/** Somebody asked for an account: the mail that proves the address is to be sent. */
export const signedUp = fact("account.signed_up", account);
/** Somebody asked for an account that exists: its owner is told by mail, the page tells nothing (AUT-01). */
export const signUpRepeated = fact("account.sign_up_repeated", account);
/** The address is proved; the account can be used. */
export const emailVerified = fact("account.email_verified", account);
/** The owner asked for a link to choose a new password. */
export const resetRequested = fact("account.reset_requested", account);
/** A colleague was invited: the mail with the link to choose a password is to be sent. */
export const staffInvited = fact("account.staff_invited", account);
/** The owner asked for a link that signs in. */
export const signInLinkRequested = fact("account.sign_in_link_requested", account);
/** Somebody signed in on a device on which the account was never seen. */
export const newDeviceSeen = fact("account.new_device_seen", account.extend({ device: z.string() }));
/** A key that signs in without a password was added: its owner is told. */
export const passkeyAdded = fact("account.passkey_added", account);

const emailChange = z.strictObject({ changeId: z.uuid() });
/** The owner wants another address: the link that proves it is to be sent there. */
export const emailChangeAsked = fact("account.email_change_asked", emailChange);
/** The address is another now: the one before is told, with a way back. */
export const emailChanged = fact("account.email_changed", emailChange);
/** The address before a change holds again. */
export const emailRestored = fact("account.email_restored", account);
