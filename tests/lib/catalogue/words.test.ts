import { expect, test } from "vitest";
import { htmlWritten, type ProductContent, productContent } from "#lib/catalogue/content";
import { plainWords } from "#lib/catalogue/words";

const { descriptionFr } = productContent.shape;
const html = ["<script>alert(1)</script>", "Un mug <b>bleu</b>.", "<!-- rien -->", "<img src=x onerror=alert(1)>"];

test.each(html)("plain words are not taken as %s", (typed) => expect(plainWords.safeParse(typed).success).toBe(false));

test.each(["Moins de 5 kg : < 5 kg.", "Prix <3", "a < b et b > c"])("signs that are no tag are words: %s", (typed) =>
  expect(plainWords.safeParse(typed).success).toBe(true),
);

test("a description has an end", () => {
  expect(descriptionFr.safeParse("a".repeat(10_000)).success).toBe(true);
  expect(descriptionFr.safeParse("a".repeat(10_001)).success).toBe(false);
});

test("nobody writes HTML into a description, but what came with it may stay", () => {
  const said = (descriptionFr: string, descriptionEn: string | null = null) =>
    ({ descriptionFr, descriptionEn }) as ProductContent;
  const paths = (before: ProductContent, after: ProductContent) =>
    htmlWritten(before, after).map(({ path }) => path[0]);
  for (const typed of html)
    expect(paths(said("Un mug."), said(typed, typed))).toEqual(["descriptionFr", "descriptionEn"]);
  expect(paths(said("<p>Un mug.</p>\n<p>Bleu.</p>\n"), said("<p>Un mug.</p>\r\n<p>Bleu.</p>"))).toEqual([]);
  expect(paths(said("<p>Un mug.</p>"), said("<p>Un mug bleu.</p>"))).toEqual(["descriptionFr"]);
  expect(paths(said("<p>Un mug.</p>"), said("Un mug."))).toEqual([]);
});
