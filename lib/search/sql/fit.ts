import { Prisma } from "#lib/platform/database";
import type { Term } from "../text/match.ts";

/** What stands in place of a typed word counts so much of the word itself. */
const standIn = 0.3;

/** A word that occurs so often (weighed, in a text of ordinary length) counts half; more of it counts ever less. */
const half = 0.6;

/**
 * How well a document fits the words, each between 0 and 1: BM25F (Robertson, Zaragoza 2009) over a document whose parts
 * were taken apart (`head`: name, brand and category; `traits`; `description`; `words`: how long each is). A word in a
 * short name says more than one in a long description. `ts_rank_cd` of a single word is the sum of its places' weights.
 */
export const fitOf = (configuration: Prisma.Sql, terms: readonly Term[]): Prisma.Sql =>
  Prisma.join([Prisma.sql`0`, ...terms.map((term) => pointsOf(configuration, term))], " + ");

/** What one word adds to it: often / (often + half), written so that it is worked out once. */
export const pointsOf = (configuration: Prisma.Sql, term: Term): Prisma.Sql =>
  Prisma.sql`(1 - ${half} / (${frequency(configuration, term)} + ${half}))`;

function frequency(configuration: Prisma.Sql, { word, others }: Term): Prisma.Sql {
  const itself = inParts(Prisma.sql`to_tsquery(${configuration}, ${word})`);
  return others === null
    ? itself
    : Prisma.sql`${itself} + ${standIn} * (${inParts(Prisma.sql`to_tsquery(${configuration}, ${others})`)})`;
}

const inParts = (query: Prisma.Sql) => Prisma.sql`
  3 * ts_rank_cd('{0, 0, 0.67, 1}', head, ${query}) / (0.3 + 0.7 * words[1] / 12)
  + 0.5 * ts_rank_cd('{1, 1, 1, 1}', traits, ${query}) / (0.1 + 0.9 * words[2] / 40)
  + ts_rank_cd('{1, 1, 1, 1}', description, ${query}) / (0.25 + 0.75 * words[3] / 10)`;
