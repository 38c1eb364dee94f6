"use server";

import { formAction } from "#app/action";
import {
  changeStaffRole,
  endStaffAccess,
  inviteAgain,
  inviteStaff,
  restoreStaffAccess,
} from "#lib/identity/commands-staff";
import { withOwnPassword } from "#lib/identity/commands-step-up";

export const invite = formAction(withOwnPassword(inviteStaff));
export const changeRole = formAction(withOwnPassword(changeStaffRole));
export const endAccess = formAction(withOwnPassword(endStaffAccess));
export const restoreAccess = formAction(withOwnPassword(restoreStaffAccess));
export const sendAgain = formAction(inviteAgain);
