import { z } from "zod";
import { fact } from "#lib/kernel/fact";

const ofCase = z.object({ caseId: z.string() });
const ofMessage = ofCase.extend({ messageId: z.string() });

/** Somebody wrote, and is told within a minute that it came and by when they are answered. */
export const caseReceived = fact("case.received", ofMessage);
/** The house has answered; the answer leaves by mail. */
export const caseAnswered = fact("case.answered", ofMessage);
/** It is closed by an answer: its customer may say what they think of that. */
export const caseClosed = fact("case.closed", ofCase);
/** A colleague is handed a case. */
export const caseHandedOver = fact("case.handed_over", ofCase.extend({ toId: z.string(), byName: z.string() }));
/** Somebody wrote at a marketplace, and is told there that it came. */
export const marketplaceReceived = fact("case.marketplace_received", ofMessage);
/** The house has answered somebody there. */
export const marketplaceAnswered = fact("case.marketplace_answered", ofMessage);
/** A customer is mailed the link to an invoice of theirs once more. */
export const invoiceAskedAgain = fact("case.invoice_asked", z.object({ orderId: z.string() }));
