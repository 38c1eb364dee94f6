import { database } from "#lib/platform/database";

/** Refunds the provider has taken up and not yet decided, opened before this instant, oldest first. */
export const undecidedRefunds = (before: Date, limit: number) =>
  database.refund.findMany({
    where: { state: "pending", providerId: { not: null }, createdAt: { lt: before } },
    orderBy: { createdAt: "asc" },
    take: limit,
    select: { id: true, providerId: true },
  });

/** The refunds of a payment that the provider has taken up and not failed, as far as we know. */
export const givenRefunds = (intentId: string) =>
  database.refund.findMany({
    where: { intentId, providerId: { not: null }, state: { not: "failed" } },
    select: { id: true, providerId: true },
  });

/** A refund as it was opened; throws when there is none, for only our own facts name one. */
export const refundById = (id: string) => database.refund.findUniqueOrThrow({ where: { id } });
