import { describe, expect, test } from "vitest";
import { bounded } from "#lib/search/bounds";
import { fromCursor, toCursor } from "#lib/search/cursor";

const request = { locale: "fr", facets: {}, sort: "relevance", limit: 24 } as const;

describe("a request is brought within what one list may cost", () => {
  test("pages, sizes and words", () => {
    expect(bounded({ ...request, limit: 1e6, page: 1e9, query: "x".repeat(10_000) })).toMatchObject({
      limit: 100,
      page: 100,
      query: "x".repeat(200),
    });
    expect(bounded({ ...request, limit: Number.NaN, page: -3 })).toMatchObject({ limit: 1, page: 1 });
  });

  test("ten facets, fifty values in all, none twice", () => {
    const facets = Object.fromEntries(Array.from({ length: 40 }, (_, n) => [`f${n}`, ["a", "a", "b"]]));
    expect(Object.keys(bounded({ ...request, facets }).facets)).toHaveLength(10);
    const wide = { f: Array.from({ length: 80 }, (_, n) => String(n)), g: ["1"] };
    expect(bounded({ ...request, facets: wide }).facets).toEqual({ f: wide.f.slice(0, 50) });
    expect(bounded({ ...request, facets: { f: ["a", "a"] } }).facets).toEqual({ f: ["a"] });
  });
});

describe("a cursor", () => {
  const place = { key: 681, id: "01a2003a-fd38-778d-aa4d-aeee92a669e4" };

  test("gives its place back to the same order only", () => {
    const cursor = toCursor("price-asc", place);
    expect(fromCursor(cursor, "price-asc")).toEqual(place);
    expect(fromCursor(cursor, "newest")).toBeNull();
  });

  test.each([
    "",
    "!!",
    Buffer.from("newest:1; DROP:x").toString("base64url"),
    Buffer.from("newest:1e999:x").toString("base64url"),
  ])("that is damaged (%s) is no place", (cursor) => expect(fromCursor(cursor, "newest")).toBeNull());
});
