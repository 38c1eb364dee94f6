import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pagesFor } from "#lib/search/pages";
import { synonymsIn } from "../../../lib/search/synonyms.ts";
import { completionsOf } from "../../../lib/search/text/completions.ts";
import { anyWord, everyWord, orJoined, termsOf } from "../../../lib/search/text/match.ts";
import { mend, slips } from "../../../lib/search/text/spelling.ts";
import { codesOf, isUnit, wordsOf } from "../../../lib/search/text/words.ts";

describe("the words of a query", () => {
  test.each([
    ["Téléviseur  PLASMA", ["televiseur", "plasma"]],
    ["L’été d'Œuvre", ["l", "ete", "d", "oeuvre"]],
    ["grille-pain\u00A0: 2 fentes", ["grille", "pain", "2", "fentes"]],
    ["'; -- <->", []],
    ["poêle 28cm", ["poele", "28", "cm"]],
    ["tapis 200x290", ["tapis", "200", "290"]],
    ['55"', ["55"]],
    ["x2 4k", ["x2", "4k"]],
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

  test.each([
    [" 2019 514 973630 ", ["2019514973630", "2019-514-973630"]],
    ["BF-CUI-001", ["bf-cui-001"]],
    ["bf dec 014", ["bfdec014", "bf-dec-014"]],
  ])("the references that %s may be", (text, codes) => expect(codesOf(text)).toEqual(codes));

  test("a unit is one only after its number", () => {
    expect(isUnit(["28", "cm"], 1)).toBe(true);
    expect(isUnit(["cm", "28"], 0)).toBe(false);
  });
});

const inFrench = (...words: string[]) => termsOf(words, synonymsIn("fr"));

describe("a match", () => {
  test("takes the last word for a beginning, and a synonym for its word", () => {
    expect(everyWord(inFrench("lampe", "bur"), "fr")).toEqual({
      language: "fr",
      loose: "(lampe) & (bur:*)",
      every: null,
      terms: [
        { word: "lampe", others: null, finds: "lampe", unit: false },
        { word: "bur", others: "bur:*", finds: "bur:*", unit: false },
      ],
    });
    expect(inFrench("toasters")).toMatchObject([{ others: "toasters:* | (grille & pain)" }]);
  });

  test("finds a beginning by the words that are known to begin so, and ranks whatever does", () => {
    const [, bur] = termsOf(["lampe", "bur"], synonymsIn("fr"), ["bureau", "burette", "bure-neuve"]);
    expect(bur).toMatchObject({ others: "bur:*", finds: "bur | (bureau) | (burette) | (bure & neuve)" });
    expect(termsOf(["poele"], () => [], ["poêle", "poêlon"])).toMatchObject([{ finds: "poele | (poelon)" }]);
  });

  test("takes a synonym of a phrase for each of its words", () => {
    expect(inFrench("hauts", "parleurs", "bois")).toMatchObject([
      { word: "hauts", others: "(enceinte)" },
      { word: "parleurs", others: "(enceinte)" },
      { word: "bois", others: "bois:*" },
    ]);
  });

  test("takes what merchants say of a word instead of what it knows by itself", () => {
    const kept = new Map([["toaster", ["gaufrier"]]]);
    expect(termsOf(["toasters"], synonymsIn("fr", kept))).toMatchObject([{ others: "toasters:* | (gaufrier)" }]);
  });

  test("needs the number, not its unit", () => {
    expect(everyWord(inFrench("28", "cm", "fonte"), "fr").loose).toBe("(28) & (fonte:*)");
  });

  test("may take two words for one that the catalogue writes together", () => {
    expect(orJoined(inFrench("fila", "terre")).map(({ others }) => others)).toEqual([
      "filaterre",
      "terre:* | filaterre",
    ]);
  });

  test("of one of the words at least still says what has every one", () => {
    expect(anyWord(inFrench("a", "b"), "en")).toMatchObject({ loose: "(a) | (b)", every: "(a) & (b)" });
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

describe("pages", () => {
  test("are named from three letters on", () => {
    expect(pagesFor("re", "fr")).toEqual([]);
    expect(pagesFor("Rétract", "fr")).toMatchObject([{ path: "retractation" }]);
  });

  test.each([
    ["retour", "retractation"],
    ["comment retourner un article", "retractation"],
    ["horaires Lyon", "stores"],
    ["carte cadeau solde", "gift-card"],
    ["frais de port", "legal/livraison-retours"],
    ["conditions générales de vente", "legal/cgv"],
    ["mentions légales", "legal/mentions-legales"],
    ["où est ma commande ?", "orders/find"],
    ["guides d’achat", "guides"],
    ["résilier mon abonnement", "resiliation"],
    ["BF-100001", "orders/find"],
    ["commande bf 100001", "orders/find"],
    ["commande n° 100001", "orders/find"],
  ])("answer %s first with %s", (text, path) => expect(pagesFor(text, "fr")[0]).toMatchObject({ path }));

  test("answer in English too", () => {
    expect(pagesFor("opening hours", "en")).toMatchObject([{ path: "stores" }]);
    expect(pagesFor("shipping", "en")).toMatchObject([
      { path: "legal/livraison-retours", name: "Delivery and returns" },
    ]);
  });

  test.each(["BF-IMG-002", "bf-cui-006-brick-24", "lampe", "télécommande", "2019514973630"])(
    "say nothing of %s",
    (text) => expect(pagesFor(text, "fr")).toEqual([]),
  );
});
