import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (file: string) => readFileSync(new URL(`../../../components/ui/${file}`, import.meta.url), "utf8");

test("every icon that can be named is drawn, and every drawing can be named", () => {
  const drawn = [...read("icons.svg").matchAll(/ id="([^"]+)"/g)].map(([, name]) => name);
  const [, list = ""] = /iconNames = \[(.*?)\]/s.exec(read("icon.tsx")) ?? [];
  const named = [...list.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
  expect(named.length).toBeGreaterThan(50);
  expect(new Set(drawn)).toEqual(new Set(named));
});
