import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { legalPage } from "#lib/content/queries";

/** Every cookie that a page of the shop sets, and the words by which its page tells of it in each language (L29). */
const told: Readonly<Record<string, readonly [fr: string, en: string]>> = {
  cart: ["Le panier", "The cart"],
  store: ["votre magasin", "your store"],
  lists: ["Vos listes", "Your lists"],
  shopper: ["Un repère", "A mark"],
  groupOrderCookie: ["l’ordre de votre groupe", "the order of your group"],
  cookie: ["Une rétractation", "A withdrawal"],
  langue: ["La langue", "Language"],
};
/** Of the staff: which store's counter, and as whom they look. */
const ofStaff = ["storeCookie", "viewingCookie"];

const set = globSync("app/**/*.ts").flatMap((path) =>
  [...readFileSync(path, "utf8").matchAll(/(?:\(await cookies\(\)\)|jar)\.set\("?(\w+)"?,/g)].map(
    ([, name = ""]) => name,
  ),
);

describe("the page of cookies", () => {
  test("names every one that the shop sets; a new one is told of there, or asked for first", () => {
    expect([...new Set(set)].filter((name) => !(name in told) && !ofStaff.includes(name))).toEqual([]);
    expect(new Set(set)).toEqual(new Set([...Object.keys(told), ...ofStaff]));
  });

  test.each(Object.entries(told))("tells of %s in both languages", (_name, [fr, en]) => {
    expect(JSON.stringify(legalPage("cookies", "fr"))).toContain(fr);
    expect(JSON.stringify(legalPage("cookies", "en"))).toContain(en);
  });
});
