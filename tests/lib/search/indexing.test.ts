import { describe, expect, test } from "vitest";
import { indexingOf } from "#lib/search/indexing";
import { parseListState } from "#lib/search/list-url";

const asked = (address: string) => indexingOf(parseListState(Object.fromEntries(new URLSearchParams(address))));

describe("an address of a list, for search engines", () => {
  test.each([
    ["", ""],
    ["page=3", "?page=3"],
    ["tri=price-asc", ""],
    ["tri=price-asc&page=2", "?page=2"],
    ["colour=blue", "?colour=blue"],
    ["colour=blue&tri=newest&utm_source=mail", "?colour=blue"],
  ])("%s is kept, as %s", (address, canonical) => expect(asked(address)).toEqual({ canonical, indexed: true }));

  test.each(["colour=blue,brick", "colour=blue&brand=lueur", "vegan=true", "prix=20-50", "magasin=ANG", "q=lampe"])(
    "%s is read but not kept",
    (address) => expect(asked(address).indexed).toBe(false),
  );
});
