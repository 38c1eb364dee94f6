"use server";

import { formAction } from "#app/action";
import { activateGiftCard, adjustCredit, blockCredit, sellGiftCard, sendNewCode } from "#lib/credit/commands";
import { approveCreditRequest, rejectCreditRequest } from "#lib/credit/commands-requests";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { minorOf } from "#lib/kernel/minor-of";
import { adminLocale } from "../../locale.ts";
import { offerAsOneMay } from "./ask-as-one-may.ts";

const requests = "/admin/gift-cards/approvals";

/** What is done is shown; what waits is shown among what waits. */
const shown = (answer: { outcome: "done"; creditId: string } | { outcome: "waits"; requestId: string }) =>
  answer.outcome === "done" ? `/admin/gift-cards/${answer.creditId}` : `${requests}#${answer.requestId}`;

/** The same for a till, which sees neither of them. */
const atTheTill = (answer: { outcome: "done"; creditId: string } | { outcome: "waits" }) =>
  `/admin/gift-cards/till?${answer.outcome === "done" ? `done=${answer.creditId}` : "waits=1"}`;

export const sell = formAction(sellGiftCard, {
  read: async ({ amountMinor, ...sale }) => ({
    ...sale,
    amountMinor: minorOf(amountMinor),
    locale: await adminLocale(),
  }),
  after: atTheTill,
});

export const activate = formAction(activateGiftCard, { after: atTheTill });

export const offer = formAction(offerAsOneMay, {
  read: async ({ amountMinor, ...offered }) => ({
    ...offered,
    amountMinor: minorOf(amountMinor),
    locale: await adminLocale(),
  }),
  after: shown,
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
  after: shown,
});

export const newCode = formAction(sendNewCode, {
  read: async ({ creditId, recipient, reason }) => ({ creditId, recipient, reason, locale: await adminLocale() }),
  after: shown,
});

export const approve = formAction(withOwnPassword(approveCreditRequest));
export const reject = formAction(rejectCreditRequest);
