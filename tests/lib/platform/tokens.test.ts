import { describe, expect, test } from "vitest";
import { hashToken, isToken, newToken, readSigned, signed } from "#lib/platform/tokens";

const now = new Date("2026-11-21T09:00:00Z");
const tomorrow = new Date("2026-11-22T09:00:00Z");

describe("a token", () => {
  test("is never given twice, and fits a link", () => {
    const tokens = new Set(Array.from({ length: 1_000 }, newToken));
    expect(tokens.size).toBe(1_000);
    for (const token of tokens) expect(token).toMatch(/^[\w-]{32}$/);
  });

  test("is known by its hash alone", () => {
    const token = newToken();
    expect(hashToken(token)).not.toContain(token);
    expect(isToken(token, hashToken(token))).toBe(true);
    expect(isToken(newToken(), hashToken(token))).toBe(false);
    expect(isToken("", hashToken(token))).toBe(false);
  });
});

describe("a signed text", () => {
  const text = signed("order:BF-100001 é", tomorrow);

  test("is read back until its hour", () => {
    expect(readSigned(text, now)).toBe("order:BF-100001 é");
    expect(readSigned(text, tomorrow)).toBeNull();
  });

  test("is refused when any character was changed", () => {
    for (let place = 0; place < text.length - 1; place++) {
      const changed = `${text.slice(0, place)}${text[place] === "A" ? "B" : "A"}${text.slice(place + 1)}`;
      expect(readSigned(changed, now)).toBeNull();
    }
  });

  test.each(["", ".", "..", "a.b.c", "é".repeat(10_000)])("is not just anything", (given) =>
    expect(readSigned(given, now)).toBeNull(),
  );
});
