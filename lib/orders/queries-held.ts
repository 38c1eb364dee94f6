import { database } from "#lib/platform/database";

/** What whoever settles a held order must know of it; null when there is no such order. */
export const heldOrder = (id: string) =>
  database.order.findUnique({ where: { id }, select: { heldSince: true, intentId: true, state: true } });

/** Orders whose card was authorised before this instant and never captured: their bank has let go of the money. */
export const heldBefore = (before: Date, limit: number) =>
  database.order.findMany({
    where: { heldSince: { lte: before }, intentId: { not: null }, state: { not: "cancelled" } },
    orderBy: { heldSince: "asc" },
    take: limit,
    select: { id: true, intentId: true },
  });
