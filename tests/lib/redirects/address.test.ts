import { describe, expect, test } from "vitest";
import { addressOf, targetOf } from "#lib/redirects/address";
import { countedPath } from "#lib/redirects/counted";

describe("an old address", () => {
  test.each([
    ["/Lampes/Lueur.html", "/lampes/lueur.html", null],
    ["/fr/p/ancienne/", "/p/ancienne", "fr"],
    ["/EN//p//ancienne?utm_source=x#top", "/p/ancienne", "en"],
    ["https://ancienne-boutique.fr/12-cocotte.html?id=3", "/12-cocotte.html", null],
    ["/po%C3%AAle", "/poêle", null],
    ["/france", "/france", null],
  ])("%s is looked up as %s", (typed, path, locale) => expect(addressOf(typed)).toEqual({ path, locale }));

  test.each([
    "/",
    "/fr",
    "/en/",
    "",
    "lampe",
    "/admin/orders",
    "/fr/../admin%00",
    "/%E0%A4%A",
    "https://",
    `/${"x".repeat(500)}`,
  ])("%s can be none", (typed) => expect(addressOf(typed)).toBeNull());
});

describe("a page it leads to", () => {
  test.each([
    ["/fr/p/lampe/", "/p/lampe"],
    ["/p/lampe?colour=brick", "/p/lampe?colour=brick"],
    ["/en", "/"],
    ["/", "/"],
  ])("%s is kept as %s", (typed, kept) => expect(targetOf(typed)).toBe(kept));

  test.each(["https://ailleurs.example/p/lampe", "//ailleurs.example", "/\\ailleurs", "javascript:alert(1)", "/admin"])(
    "%s is no page of ours",
    (typed) => expect(targetOf(typed)).toBeNull(),
  );
});

describe("what is counted of addresses asked for in vain", () => {
  test("is pages, without language, query or case", () => {
    expect(countedPath("/fr/p/Ancienne?token=abc")).toBe("/p/ancienne");
    expect(countedPath("/12-cocotte-en-fonte-rouge-24-cm.html")).toBe("/12-cocotte-en-fonte-rouge-24-cm.html");
  });

  test.each([
    "/fr/orders/BF-2026-1",
    "/fr/account/x",
    "/anna@example.fr",
    "/fr/suivi/0190a1b2c3d4e5f60718293a4b5c6d7e8f",
    "/wp-login.php",
    "/.env",
    "/api/v1/none",
    "/fr",
  ])("is nothing of %s", (asked) => expect(countedPath(asked)).toBeNull());
});
