import { Prisma } from "./database.ts";

/**
 * A list for a "prepared" statement whose length its planner cannot see. A statement about one article looks cheaper than
 * the plan for ten, so that PostgreSQL would plan it anew each time, which takes longer than running it.
 */
export const plannedOnce = (list: Prisma.Sql): Prisma.Sql => Prisma.sql`(SELECT ${list})`;
