"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { currentSessionId } from "#app/actor";
import { addressOf } from "#app/caller";
import { enter, enterByLink } from "#app/enter";
import type { Fields } from "#app/form-fields";
import { leaveCompany, setCompany } from "#lib/customers/commands-company";
import { askEmailChange, confirmEmailChange, undoEmailChange } from "#lib/identity/commands-email-change";
import { changePassword, requestReset, resetPassword } from "#lib/identity/commands-password";
import { updateProfile } from "#lib/identity/commands-profile";
import { endOwnSession, signOutElsewhere, signOutEverywhere } from "#lib/identity/commands-session";
import { requestSignInLink } from "#lib/identity/commands-sign-in-link";
import { signUp, verifyEmail } from "#lib/identity/commands-sign-up";
import { visitor } from "#lib/kernel/actor";
import { isLocale } from "#lib/kernel/locale";
import { removeCard } from "#lib/payments/commands-saved-cards";
import { buyAgain } from "./buy-again.ts";

const home = ({ locale }: Fields) => `/${isLocale(locale) ? locale : "fr"}/account`;

/** The named fields, with the network address that the rate limits count. */
const asked =
  (...names: string[]) =>
  async (fields: Fields) => ({
    ...Object.fromEntries(names.map((name) => [name, fields[name]])),
    address: addressOf(await headers()),
  });

export const signUpAction = formAction(signUp, {
  read: asked("email", "name", "password", "locale"),
  after: (_asked, fields) => `${home(fields)}/sent?for=sign-up`,
});

/** Proves the address and signs in with the password that was given beside the link. */
export const verifyAction = formAction(verifyEmail, {
  read: asked("token", "password"),
  async after({ email }, fields) {
    const entered = await enter(visitor, { email, password: fields.password });
    return entered.ok ? home(fields) : `${home(fields)}/sign-in`;
  },
});

export const requestResetAction = formAction(requestReset, {
  read: asked("email"),
  after: (_asked, fields) => `${home(fields)}/sent?for=reset`,
});

export const resetAction = formAction(resetPassword, {
  read: asked("token", "password"),
  after: ({ kind }, fields) => (kind === "staff" ? "/admin/sign-in" : `${home(fields)}/sign-in?confirmed=1`),
});

export const setCompanyAction = formAction(setCompany);

export const leaveCompanyAction = buttonAction(leaveCompany, { read: () => ({}) });

export const updateProfileAction = formAction(updateProfile);

export const changePasswordAction = formAction(changePassword, {
  read: async ({ currentPassword, password }) => ({
    currentPassword,
    password,
    sessionId: await currentSessionId(),
  }),
});

export const endSessionAction = buttonAction(endOwnSession, { read: ({ sessionId }) => ({ sessionId }) });

export const signOutEverywhereAction = buttonAction(signOutEverywhere, {
  read: () => ({}),
  after: (_ended, fields) => `${home(fields)}/sign-in?left=1`,
});

export const removeCardAction = buttonAction(removeCard, { after: (_done, fields) => `${home(fields)}/profile#cards` });

export const requestLinkAction = formAction(requestSignInLink, {
  read: asked("email"),
  after: (_asked, fields) => `${home(fields)}/sent?for=link`,
});

/** Signs in with the link from the mail. */
export const enterByLinkAction = formAction(enterByLink, {
  read: ({ token }) => ({ token }),
  after: (_entered, fields) => home(fields),
});

export const signOutElsewhereAction = buttonAction(signOutElsewhere, {
  read: async () => ({ sessionId: await currentSessionId() }),
});

export const askEmailChangeAction = formAction(askEmailChange, {
  read: ({ email, ownPassword }) => ({ email, ownPassword }),
});

export const confirmEmailAction = formAction(confirmEmailChange, {
  read: ({ token }) => ({ token }),
  after: (_confirmed, fields) => `${home(fields)}/email?done=confirm`,
});

export const undoEmailAction = formAction(undoEmailChange, {
  read: ({ token }) => ({ token }),
  after: (_undone, fields) => `${home(fields)}/email?done=undo`,
});

export const buyAgainAction = buttonAction(buyAgain, {
  after: ({ number, left }, fields) => `${home(fields)}?${new URLSearchParams({ again: number, left: left.join() })}`,
});
