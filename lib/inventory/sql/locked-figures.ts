import { Prisma } from "#lib/platform/database";

/**
 * The figures of a level `l` that its CHECKs compare, for the part of a statement that locks it. PostgreSQL tests a CHECK on
 * the row that the statement's snapshot saw before it notices a newer one, so whoever waited for the lock writes all of
 * these as it found them then (`asLocked`): else units that were freed meanwhile would be refused as oversold.
 */
export const lockedFigures = Prisma.sql`l.on_hand, l.unavailable, l.reserved, l.held, l.backorder_limit`;

const nothing = Prisma.sql`0`;

/** `SET` of an UPDATE that joins `level`: each figure as it was locked, and what is added to it. */
export const asLocked = ({
  onHand = nothing,
  unavailable = nothing,
  reserved = nothing,
  held = nothing,
}: Partial<Record<"onHand" | "unavailable" | "reserved" | "held", Prisma.Sql>>): Prisma.Sql => Prisma.sql`
  on_hand = level.on_hand + ${onHand}, unavailable = level.unavailable + ${unavailable},
  reserved = level.reserved + ${reserved}, held = level.held + ${held}, backorder_limit = level.backorder_limit`;
