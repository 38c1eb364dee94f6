"use server";

import { formAction } from "#app/action";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { approveRefund, rejectRefund } from "#lib/orders/commands-refund-requests";

export const approve = formAction(withOwnPassword(approveRefund));
export const reject = formAction(rejectRefund);
