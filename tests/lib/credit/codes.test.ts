import { describe, expect, test } from "vitest";
import { hashCode, lastFourOf, newCode, readCode, spelledCode } from "#lib/credit/codes";

describe("a gift card's code", () => {
  test("is twenty signs that nobody confuses, and never the same twice", () => {
    const codes = Array.from({ length: 10_000 }, newCode);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{20}$/);
  });

  test("uses every sign of its alphabet alike: 100 bits, not fewer", () => {
    const seen = Map.groupBy(Array.from({ length: 4_000 }, newCode).join(""), (sign) => sign);
    expect(seen.size).toBe(32);
    for (const { length } of seen.values()) expect(length / 2500).toBeCloseTo(1, 0);
  });

  test.each([
    ["as it is mailed", "7KQ2-9M4X-0ABC-1DEF-GH10"],
    ["in lower case, with spaces", " 7kq2 9m4x 0abc 1def gh10 "],
    ["with O for 0, I and l for 1", "7KQ2-9M4X-OABC-IDEF-GHlo"],
    ["with the dashes of a word processor", "7KQ2–9M4X—0ABC–1DEF–GH10"],
  ])("is read %s", (_, typed) => expect(readCode(typed)).toBe("7KQ29M4X0ABC1DEFGH10"));

  test.each([
    ["a promotion's", "NOEL10"],
    ["one sign short", "7KQ2-9M4X-0ABC-1DEF-GH1"],
    ["one with a U", "7KQ2-9M4X-0ABC-1DEF-GH1U"],
    ["nothing", " - "],
  ])("is none: %s", (_, typed) => expect(readCode(typed)).toBeNull());

  test("is spelled in groups, shown by its end, and stored as a hash", () => {
    const code = newCode();
    expect(readCode(spelledCode(code))).toBe(code);
    expect(spelledCode(code)).toHaveLength(24);
    expect(code.endsWith(lastFourOf(code))).toBe(true);
    expect(hashCode(code)).toMatch(/^[0-9a-f]{64}$/);
  });
});
