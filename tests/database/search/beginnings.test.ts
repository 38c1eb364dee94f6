import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { beginning } from "#lib/search/sql/spellings";
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
});
