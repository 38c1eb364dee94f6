import { Prisma } from "./database.ts";

/**
 * Whether a name is what was typed, or has it within: without accents or case. What `name_plain` takes away, digits and other
 * letters than Latin, is looked for as it was typed.
 */
export function named(name: Prisma.Sql, query: string): Prisma.Sql {
  const typed = query.normalize("NFD").replace(/\p{M}/gu, "");
  const asTyped = Prisma.sql`lower(${name}) LIKE ${holding(query)}`;
  if (/[a-z]{2}/i.test(typed)) {
    const plain = Prisma.sql`name_plain(${name}) LIKE '%' || name_plain(${query}) || '%'`;
    return /\d/.test(typed) ? Prisma.sql`(${plain} AND ${asTyped})` : plain;
  }
  return /(?![a-z])\p{L}/iu.test(typed) ? asTyped : Prisma.sql`false`;
}

/** A part of a text in small letters, for LIKE: what was typed, and nothing else. */
export const holding = (query: string): string => `%${query.toLowerCase().replace(/[\\%_]/g, "\\$&")}%`;
