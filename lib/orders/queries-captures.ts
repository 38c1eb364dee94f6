import { database } from "#lib/platform/database";

/** A capture as it was opened; throws when there is none, for only our own facts name one. */
export const captureById = (id: string) => database.capture.findUniqueOrThrow({ where: { id } });

/** What of a payment was asked for and is not answered yet, oldest first. */
export const pendingCapturesOf = (intentId: string) =>
  database.capture.findMany({
    where: { intentId, state: "pending" },
    orderBy: { createdAt: "asc" },
    select: { id: true },
  });

/** Captures opened before this instant that nobody has answered, oldest first. */
export const undecidedCaptures = (before: Date, limit: number) =>
  database.capture.findMany({
    where: { state: "pending", createdAt: { lt: before } },
    orderBy: { createdAt: "asc" },
    take: limit,
    select: { id: true },
  });

/** Orders whose bank lets go of what it keeps aside before this instant: held ones wait for a decision, not for us. */
export const authorisedUntil = (before: Date, limit: number) =>
  database.order.findMany({
    where: {
      authorisedUntil: { lte: before },
      authorisedMinor: { gt: 0 },
      heldSince: null,
      paymentDueSince: null,
      state: { not: "cancelled" },
    },
    orderBy: { authorisedUntil: "asc" },
    take: limit,
    select: { id: true },
  });
