"use server";

import { formAction } from "#app/action";
import { activateGiftCard, adjustCredit, blockCredit, issueGiftCard, sendNewCode } from "#lib/credit/commands";
import { minorOf } from "#lib/kernel/minor-of";
import { adminLocale } from "../../locale.ts";

export const issue = formAction(issueGiftCard, {
  read: async ({ amountMinor, receipt, recipient, reason }) => ({
    amountMinor: minorOf(amountMinor),
    receipt,
    recipient,
    reason,
    locale: await adminLocale(),
  }),
  after: ({ creditId }) => `/admin/gift-cards/${creditId}`,
});

export const activate = formAction(activateGiftCard, {
  after: ({ creditId }) => `/admin/gift-cards/${creditId}`,
});

export const block = formAction(blockCredit, {
  read: ({ creditId, blocked, reason }) => ({ creditId, blocked: blocked === "1", reason }),
});

/** "−12,50" takes, "12,50" gives. */
export const adjust = formAction(adjustCredit, {
  read: ({ creditId, amountMinor, reason }) => {
    const [, sign, amount] = /^\s*([-−]?)(.*)$/.exec(String(amountMinor ?? "")) ?? [];
    return { creditId, amountMinor: (sign ? -1 : 1) * minorOf(amount), reason };
  },
});

export const newCode = formAction(sendNewCode, {
  read: async ({ creditId, recipient, reason }) => ({ creditId, recipient, reason, locale: await adminLocale() }),
});
