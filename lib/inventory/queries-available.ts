import { Prisma } from "#lib/platform/database";

/**
 * How many of a level may be promised now (rule 5.3), as SQL over the columns of `level`: the one place where it is said.
 * Below nought when more is promised than may be. Back orders count up to their limit.
 */
export const available = (level: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  ${level}.on_hand - ${level}.unavailable - ${level}.reserved - ${level}.held - ${level}.safety + ${level}.backorder_limit)`;
