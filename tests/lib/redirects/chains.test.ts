import { describe, expect, test } from "vitest";
import { withoutChains } from "#lib/redirects/chains";

const pair = (fromPath: string, toPath: string) => ({ fromPath, toPath });

describe("redirects that meet", () => {
  test("lead to their end in one step, whichever was there first", () => {
    expect(withoutChains([pair("/b", "/c")], [pair("/a", "/b")]).pairs).toEqual([pair("/a", "/c")]);
    expect(withoutChains([pair("/a", "/b")], [pair("/b", "/c?colour=brick")]).pairs).toEqual([
      pair("/a", "/c?colour=brick"),
      pair("/b", "/c?colour=brick"),
    ]);
    expect(withoutChains([], [pair("/a", "/b"), pair("/b", "/c"), pair("/c", "/d")]).pairs).toEqual(
      ["/a", "/b", "/c"].map((from) => pair(from, "/d")),
    );
  });

  test("never make a circle", () => {
    expect(withoutChains([pair("/a", "/b")], [pair("/b", "/a")])).toEqual({ pairs: [], loops: ["/b"] });
    expect(withoutChains([pair("/a", "/b"), pair("/b", "/c")], [pair("/c", "/a?page=2")])).toEqual({
      pairs: [pair("/a", "/c")],
      loops: ["/c"],
    });
    expect(withoutChains([], [pair("/a", "/a")]).loops).toEqual(["/a"]);
  });

  test("that stand already ask for nothing, and the last word on an address wins", () => {
    expect(withoutChains([pair("/a", "/b")], [pair("/a", "/b")])).toEqual({ pairs: [], loops: [] });
    expect(withoutChains([pair("/a", "/b")], [pair("/a", "/c"), pair("/a", "/d")]).pairs).toEqual([pair("/a", "/d")]);
  });
});
