import { database } from "#lib/platform/database";
import type { PaymentRequestView } from "./schema.ts";

const seen = {
  id: true,
  purpose: true,
  subjectId: true,
  amountMinor: true,
  state: true,
  intentId: true,
  expiresAt: true,
  createdAt: true,
} as const;

/** What more is or was asked for of an order, oldest first. */
export const requestsOf = (orderId: string): Promise<PaymentRequestView[]> =>
  database.paymentRequest.findMany({ where: { orderId }, orderBy: { id: "asc" }, select: seen });

export const requestById = (id: string) =>
  database.paymentRequest.findUnique({
    where: { id },
    select: { ...seen, orderId: true, order: { select: { accountId: true } } },
  });

/** Requests that somebody began to pay before this instant, or whose time is over; oldest first. */
export const requestsToSettle = (begunBefore: Date, now: Date, limit: number) =>
  database.paymentRequest.findMany({
    where: {
      state: "open",
      OR: [{ expiresAt: { lte: now } }, { intentId: { not: null }, createdAt: { lt: begunBefore } }],
    },
    orderBy: { expiresAt: "asc" },
    take: limit,
    select: { id: true, intentId: true, expiresAt: true },
  });
