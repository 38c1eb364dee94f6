import { z } from "zod";

/** Whom a submission is for: a company by its platform, a public body by Chorus Pro, the tax office by e-reporting. */
export type Recipient = "company" | "public_body" | "tax_office";
export type SubmissionKind = "invoice" | "credit_note" | "report";

/**
 * The life cycle of an invoice between platforms (AFNOR XP Z12-012): 200, 210, 212 and 213 must be told, the others may be.
 */
export const statuses = {
  deposited: 200,
  issued: 201,
  received: 202,
  made_available: 203,
  taken_in_hand: 204,
  approved: 205,
  partly_approved: 206,
  disputed: 207,
  suspended: 208,
  completed: 209,
  refused: 210,
  payment_sent: 211,
  paid: 212,
  rejected: 213,
} as const;
export type Status = keyof typeof statuses;

const codes = new Map<number, Status>(Object.entries(statuses).map(([status, code]) => [code, status as Status]));

/** The name of a code; null for one that was added since. */
export const statusOf = (code: number | null): Status | null => (code === null ? null : (codes.get(code) ?? null));

/** Nothing follows these: what is wrong is corrected by another document. */
export const isEnd = (code: number | null): boolean =>
  code === statuses.refused || code === statuses.paid || code === statuses.rejected;

/** What the platform answers to a document or a report. */
export const flowAnswer = z.object({ id: z.string().min(1), status: z.int().nullish(), reason: z.string().nullish() });

/** What it tells of those it has; the id is its event's own. */
export const statusEvent = z.object({
  id: z.string().min(1),
  flowId: z.string(),
  status: z.int().min(200).max(299),
  at: z.coerce.date(),
  reason: z.string().max(500).nullish(),
});
export type StatusEvent = z.output<typeof statusEvent>;
export const eventsAnswer = z.object({ events: z.array(statusEvent), cursor: z.string() });

/** A submission as the back office shows it. */
export type SubmissionView = Readonly<{
  id: string;
  kind: SubmissionKind;
  recipient: Recipient;
  number: string;
  orderNumber: string | null;
  buyer: string | null;
  createdAt: Date;
  sentAt: Date | null;
  attempts: number;
  nextAt: Date | null;
  platformId: string | null;
  status: number | null;
  statusAt: Date | null;
  reason: string | null;
}>;
