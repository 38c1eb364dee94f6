import { database } from "#lib/platform/database";

/** Payments that are contested at their bank and not decided yet, the oldest first. */
export const openDisputes = (most = 100) =>
  database.paymentDispute.findMany({
    where: { status: "open" },
    orderBy: { openedAt: "asc" },
    take: most,
    select: { id: true, amountMinor: true, reason: true, openedAt: true, order: { select: { number: true } } },
  });
