import { describe, expect, test } from "vitest";
import { FoundProblems } from "#lib/feeds/found-problems";
import { isGtin, isRestricted } from "#lib/feeds/gtin";
import { problemsOf, rules } from "#lib/feeds/rules";
import type { FeedItem } from "#lib/feeds/schema";
import { translator } from "#lib/language/translator";
import { aFeedItem } from "#tests/support/a-feed-item";

describe("an article in a feed", () => {
  test("that is complete breaks no rule", () => expect(problemsOf(aFeedItem())).toEqual([]));

  const broken: readonly (readonly [string, "error" | "warning", Partial<FeedItem>])[] = [
    ["title-missing", "error", { title: " " }],
    ["title-too-long", "warning", { title: "a".repeat(151) }],
    ["title-promotional", "error", { title: "Lampe -20 % livraison gratuite" }],
    ["title-shouting", "warning", { title: "SUPER GRANDE LAMPE" }],
    ["description-missing", "error", { description: "" }],
    ["description-short", "warning", { description: "Une lampe." }],
    ["description-too-long", "warning", { description: "a".repeat(5_001) }],
    ["description-html", "warning", { description: `<b>Une lampe</b> ${"de chevet ".repeat(6)}` }],
    ["category-missing", "warning", { category: "" }],
    ["google-category-missing", "warning", { googleCategory: null }],
    ["english-missing", "warning", { inEnglish: false }],
    ["variants-alike", "warning", { groupId: "lueur" }],
    ["id-too-long", "error", { sku: "S".repeat(51) }],
    ["link-not-secure", "warning", { link: "http://shop.example/fr/p/lueur" }],
    ["picture-missing", "error", { pictures: [] }],
    ["picture-small", "error", { pictures: [{ url: "https://shop.example/a.webp", width: 90, height: 300 }] }],
    ["brand-missing", "warning", { brand: null }],
    ["gtin-wrong", "warning", { gtin: "4006381333932" }],
    ["gtin-of-our-own", "warning", { gtin: "2015574044945" }],
    ["gtin-missing", "warning", { gtin: null }],
    ["price-missing", "error", { priceMinor: 0 }],
    ["reduction-wrong", "error", { priorMinor: 4900 }],
    ["reduction-suspicious", "warning", { priceMinor: 100, priorMinor: 4900 }],
    ["arrival-missing", "error", { availability: "preorder" }],
    ["delivery-missing", "warning", { delivery: null }],
    ["weight-missing", "warning", { weightGrams: 0 }],
    ["energy-without-register", "warning", { energyClass: "D" }],
  ];

  test("with an energy label names its entry in the register, or somebody is told", () =>
    expect(problemsOf(aFeedItem({ energyClass: "D", eprel: "1234567" }))).toEqual([]));

  test.each(broken)("breaks %s (%s)", (rule, severity, item) =>
    expect(problemsOf(aFeedItem(item))).toMatchObject([{ rule, severity }]),
  );

  test("every rule is tried here, and has its words in both languages", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual(broken.map(([rule]) => rule).sort());
    for (const locale of ["fr", "en"] as const)
      for (const { id } of rules)
        expect(translator(locale)(`found.feeds.rules.${id}` as "found.feeds.rules.gtin-wrong")).not.toContain("found.");
  });
});

test("what most articles lack does not hide what is wrong with the last one", () => {
  const found = new FoundProblems();
  const plain = aFeedItem({ inEnglish: false });
  const usual = problemsOf(plain);
  for (let n = 0; n < 30_000; n++) found.keep(usual, plain);
  const last = aFeedItem({ sku: "LAST", pictures: [] });
  found.keep(problemsOf(last), last);
  expect(found.all.at(-1)).toMatchObject({ sku: "LAST", rule: "picture-missing", severity: "error" });
  expect(found.all.length).toBeLessThan(20_000);
});

test("a barcode proves itself, and a shop's own numbers are known as such", () => {
  expect(["4006381333931", "96385074", "036000291452"].map(isGtin)).toEqual([true, true, true]);
  expect(["4006381333932", "12345", "abc", ""].map(isGtin)).toEqual([false, false, false, false]);
  expect(["2015574044945", "0200000000004"].map(isRestricted)).toEqual([true, true]);
  expect(["4006381333931", "036000291452"].map(isRestricted)).toEqual([false, false]);
});
