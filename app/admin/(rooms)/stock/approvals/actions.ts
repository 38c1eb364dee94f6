"use server";

import { formAction } from "#app/action";
import { approveCorrection, rejectCorrection } from "#lib/stockroom/commands-approve";

export const approve = formAction(approveCorrection);
export const reject = formAction(rejectCorrection);
