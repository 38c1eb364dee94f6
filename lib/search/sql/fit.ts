import { Prisma } from "#lib/platform/database";
import type { Term } from "../text/match.ts";

/** What stands in place of a typed word counts so much of the word itself. */
const standIn = 0.3;

/** A word that occurs so often (weighed, in a text of ordinary length) counts half; more of it counts ever less. */
const half = 0.6;

/** `ts_rank_cd` takes no weight above 1: those below are a twentieth of what they count. */
const scale = 20;

/**
 * How much of a word there is in a document, each place weighed by its part and by how long that part is: a word in a short
 * name says more than one in a long description (BM25F: Robertson, Zaragoza 2009). `ts_rank_cd` of a single word is the sum
 * of its places' weights, so that they are worked out once a document: of description, traits, places and name.
 */
export const weightsOf = (words: Prisma.Sql): Prisma.Sql => {
  const inHead = Prisma.sql`(0.3 + 0.7 * ${words}[1] / 12)`;
  return Prisma.sql`ARRAY[
    0.05 / (0.25 + 0.75 * ${words}[3] / 10), 0.025 / (0.1 + 0.9 * ${words}[2] / 40),
    0.1 / ${inHead}, 0.15 / ${inHead}]::float4[]`;
};

/** How well a `document` fits the words, each between 0 and 1. */
export const fitOf = (configuration: Prisma.Sql, terms: readonly Term[]): Prisma.Sql =>
  Prisma.join([Prisma.sql`0`, ...terms.map((term) => pointsOf(configuration, term))], " + ");

/** What one word adds to it: often / (often + half), written so that it is worked out once. */
export const pointsOf = (configuration: Prisma.Sql, term: Term): Prisma.Sql =>
  Prisma.sql`(1 - ${half} / (${frequency(configuration, term)} + ${half}))`;

function frequency(configuration: Prisma.Sql, { word, others }: Term): Prisma.Sql {
  const often = (query: string) =>
    Prisma.sql`${scale}::float8 * ts_rank_cd(weights, document, to_tsquery(${configuration}, ${query}))`;
  return others === null ? often(word) : Prisma.sql`${often(word)} + ${standIn} * ${often(others)}`;
}
