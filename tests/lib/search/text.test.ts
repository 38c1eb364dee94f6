import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesFor } from "#lib/search/pages";
import { completionsOf } from "../../../lib/search/text/completions.ts";
import { anyWord, everyWord } from "../../../lib/search/text/match.ts";
import { mend, slips } from "../../../lib/search/text/spelling.ts";
import { codeOf, wordsOf } from "../../../lib/search/text/words.ts";

describe("the words of a query", () => {
  test.each([
    ["Téléviseur  PLASMA", ["televiseur", "plasma"]],
    ["L’été d'Œuvre", ["l", "ete", "d", "oeuvre"]],
    ["grille-pain\u00A0: 2 fentes", ["grille", "pain", "2", "fentes"]],
    ["'; -- <->", []],
  ])("of %s", (query, words) => expect(wordsOf(query)).toEqual(words));

  test("are letters and digits only, ten at most, whatever was typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 120 }), (text) => {
        const words = wordsOf(text);
        expect(words.length).toBeLessThanOrEqual(10);
        expect(words.every((word) => /^[\p{L}\p{N}]+$/u.test(word))).toBe(true);
      }),
    );
  });

  test("a reference is compared without spaces, in lower case", () =>
    expect(codeOf(" 2019 514 973630 ")).toBe("2019514973630"));
});

describe("a match", () => {
  test("takes the last word for a beginning, and a synonym for its word", () => {
    expect(everyWord(["lampe", "bur"], "fr")).toEqual({
      loose: "(lampe) & (bur | bur:*)",
      every: null,
      terms: [
        { word: "lampe", others: null },
        { word: "bur", others: "bur:*" },
      ],
    });
    expect(everyWord(["toasters"], "fr").terms).toEqual([{ word: "toasters", others: "toasters:* | (grille & pain)" }]);
  });

  test("of one of the words at least still says what has every one", () => {
    expect(anyWord(["a", "b"], "en")).toMatchObject({ loose: "(a) | (b)", every: "(a) & (b)" });
  });
});

describe("spelling", () => {
  test.each([
    ["lmape", "lampe", 1],
    ["bouiloire", "bouilloire", 1],
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["same", "same", 0],
  ])("%s is %s but for %i", (a, b, count) => expect(slips(a, b)).toBe(count));

  test("counts the same both ways", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => slips(a, b) === slips(b, a)),
    );
  });

  test("is mended to the nearest word, then the commonest; never to a far one", () => {
    const known = (word: string, products: number) => ({ word, plain: word, products });
    expect(mend("lanpe", [known("lampe", 3), known("langue", 9)])).toBe("lampe");
    expect(mend("tabel", [known("table", 2), known("label", 9)])).toBe("label");
    expect(mend("xyz", [known("vase", 9)])).toBeNull();
  });
});

describe("completions", () => {
  test("finish the last word with words of what was found, most frequent first", () => {
    const names = ["Lampe de bureau", "Lampe à poser", "Lampadaire Roseau"];
    expect(completionsOf("lam", names)).toEqual(["lampe", "lampadaire"]);
    expect(completionsOf("lampe bu", names)).toEqual(["lampe bureau"]);
    expect(completionsOf("lampe", names)).toEqual([]);
  });
});

test("pages are named from three letters on", () => {
  expect(pagesFor("re", "fr")).toEqual([]);
  expect(pagesFor("Rétract", "fr")).toMatchObject([{ path: "retractation" }]);
  expect(pagesFor("opening hours", "en")).toMatchObject([{ path: "stores" }]);
});
