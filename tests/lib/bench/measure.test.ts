import { expect, test } from "vitest";
import { chosen } from "../../bench/measure.ts";

const measures = ["page.list", "page.product", "api.list"].map((name) => ({ name, run: async () => undefined }));
const names = (...words: string[]) => chosen(measures, words).map(({ name }) => name);

test("without words everything is measured", () => expect(names()).toEqual(["page.list", "page.product", "api.list"]));

test("a word keeps whatever carries it, in the usual order", () =>
  expect(names("list", "product")).toEqual(["page.list", "page.product", "api.list"]));

test("a longer word keeps less", () => expect(names("api.list")).toEqual(["api.list"]));

test("a word that nothing carries is said to be unknown", () =>
  expect(() => names("lsit")).toThrow(/lsit.*page\.list/));
