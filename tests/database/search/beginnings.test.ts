import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { list } from "#lib/search/queries";
import { beginning, begunWords, mostBegun } from "#lib/search/sql/spellings";
import { theDemo } from "#tests/support/the-demo";

describe("the beginning of a word", () => {
  beforeAll(theDemo, 60_000);

  test("is a range of the index of words, however many the catalogue has", async () => {
    const plan = await database.$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
      await tx.$executeRaw`SET LOCAL enable_bitmapscan = off`;
      return tx.$queryRaw<object[]>`EXPLAIN SELECT word FROM search_word WHERE ${beginning("la", "fr")}`;
    });
    expect(JSON.stringify(plan)).toMatch(/Index Cond: .*plain >?~>=~ 'la'/);
  });

  test("loses nothing where more words begin so than are named one by one", async () => {
    const found = (query: string) => list({ locale: "fr", query, facets: {}, sort: "relevance", limit: 3 });
    const { total } = await found("cout");
    expect(total).toBeGreaterThan(0);

    await learned(mostBegun - (await begunWords("cout", "fr")).length);
    expect(await begunWords("cout", "fr")).toHaveLength(mostBegun);
    expect((await found("cout")).total).toBe(total);
    await learned(mostBegun + 1);
    expect((await found("cout")).total).toBeGreaterThanOrEqual(total);
  });
});

/** So many words of names that many products have, each with a stem of its own. */
const learned = async (count: number) => {
  const words = Array.from(
    { length: count },
    (_, index) => `couta${String.fromCharCode(97 + (index % 26), 97 + index / 26)}k`,
  );
  await database.searchWord.createMany({
    data: words.map((word) => ({ locale: "fr", word, plain: word, products: 9_999 })),
    skipDuplicates: true,
  });
};
