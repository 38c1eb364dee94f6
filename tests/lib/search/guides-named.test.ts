import { describe, expect, test } from "vitest";
import { guidesNamed } from "#lib/search/guides-named";

const written = [
  {
    slug: "choisir-cocotte",
    title: { fr: "Choisir sa cocotte", en: "Choosing a casserole" },
    summary: { fr: "Fonte, acier ou céramique : ce qui change à la cuisson.", en: "Cast iron, steel or ceramic." },
  },
  { slug: "noel", title: { fr: "La table de Noël", en: null }, summary: { fr: "Tout pour recevoir.", en: null } },
];
const found = (text: string, locale: "fr" | "en" = "fr") => guidesNamed(text, written, locale).map(({ path }) => path);

describe("the guides that a text names", () => {
  test.each([
    ["cocotte", "s/choisir-cocotte"],
    ["cocottes", "s/choisir-cocotte"],
    ["quelle cocotte choisir", "s/choisir-cocotte"],
    ["cocotte rouge", undefined],
    ["choisir cocotte fonte", "s/choisir-cocotte"],
    ["table noel", "s/noel"],
    ["TABLE DE NOËL", "s/noel"],
    ["fonte", undefined],
    ["le", undefined],
    ["", undefined],
    ["🍲", undefined],
  ])("%j", (text, first) => expect(found(text)[0]).toBe(first));

  test("in English those that have English words, by them; the others by their French ones", () => {
    expect(guidesNamed("casserole", written, "en")).toEqual([
      { path: "s/choisir-cocotte", name: "Choosing a casserole" },
    ]);
    expect(found("table", "en")).toEqual(["s/noel"]);
  });
});
