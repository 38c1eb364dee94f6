"use server";

import { headers } from "next/headers";
import { buttonAction, formAction } from "#app/action";
import { currentSessionId } from "#app/actor";
import { addressOf } from "#app/caller";
import { enter } from "#app/enter";
import type { Fields } from "#app/form-fields";
import { leaveCompany, setCompany } from "#lib/customers/commands-company";
import { changePassword, requestReset, resetPassword } from "#lib/identity/commands-password";
import { updateProfile } from "#lib/identity/commands-profile";
import { endOwnSession, signOutEverywhere } from "#lib/identity/commands-session";
import { signUp, verifyEmail } from "#lib/identity/commands-sign-up";
import { visitor } from "#lib/kernel/actor";
import { isLocale } from "#lib/kernel/locale";
import { removeCard } from "#lib/payments/commands-saved-cards";

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
