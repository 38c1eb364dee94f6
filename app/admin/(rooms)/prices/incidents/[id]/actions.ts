"use server";

import { formAction } from "#app/action";
import { decideIncident } from "#lib/incidents/commands";
import { minorOf } from "#lib/kernel/minor-of";
import { unfreezePrice } from "#lib/pricing/commands-freeze";

/** An amount counts only where a voucher is what was decided. */
export const decide = formAction(decideIncident, {
  read: ({ id, decision, reason, voucher }) => ({
    id,
    decision,
    reason,
    ...(decision === "voucher" && { voucherMinor: minorOf(voucher) }),
  }),
});

export const unfreeze = formAction(unfreezePrice);
