import { expect, test } from "vitest";
import { markOf, sealed, unsealed } from "#lib/codes/seal";

test("a sealed code is read again with the shop's secret only, and never looks the same twice", () => {
  const stored = sealed("LOUTRE-7KQ29M4XBT");
  expect(stored).not.toContain("LOUTRE");
  expect(sealed("LOUTRE-7KQ29M4XBT")).not.toBe(stored);
  expect(unsealed(stored)).toBe("LOUTRE-7KQ29M4XBT");
  const altered = `${stored.slice(0, -2)}${stored.endsWith("AA") ? "BB" : "AA"}`;
  expect(() => unsealed(altered)).toThrow();
});

test("equal codes have one mark, and a mark tells nothing of its code", () => {
  expect(markOf("A-1")).toBe(markOf("A-1"));
  expect(markOf("A-1")).not.toBe(markOf("A-2"));
});
