import { Prisma } from "#lib/platform/database";

/**
 * The figures of a level `l` that its CHECKs compare, for the part of a statement that locks it. PostgreSQL tests a CHECK on
 * the row that the statement's snapshot saw before it notices a newer one, so whoever waited for the lock writes all of
 * these as it found them then (`asLocked`): else units that were freed meanwhile would be refused as oversold.
 */
export const lockedFigures = Prisma.sql`l.on_hand, l.unavailable, l.reserved, l.held, l.backorder_limit`;

const names = ["on_hand", "unavailable", "reserved", "held", "backorder_limit"] as const;
type Figure = (typeof names)[number];

/** `SET` of an UPDATE that joins `level`: each figure as it was locked, changed by what is given for it. */
export const asLocked = (changes: Partial<Record<Figure, Prisma.Sql>>): Prisma.Sql =>
  Prisma.join(
    names.map((name) => {
      const figure = Prisma.raw(`${name} = level.${name}`);
      return changes[name] ? Prisma.sql`${figure} ${changes[name]}` : figure;
    }),
  );
