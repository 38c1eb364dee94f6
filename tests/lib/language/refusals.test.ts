import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { refusals as en } from "../../../lib/language/messages/en/refusals.ts";
import { refusals as fr } from "../../../lib/language/messages/fr/refusals.ts";

/** Every `refuse({ code: "…"` of the shop's code, and where it is said. The stand-in's are Stripe's, not ours. */
const said = globSync(["lib/**/*.ts", "app/**/*.ts"])
  .filter((file) => !file.includes("generated"))
  .flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(/refused?\(\{\s*code:\s*"(\w+)"/g)].map((match) => [match[1] ?? "", file]),
  );

describe("a refusal", () => {
  test("has its words in French and in English", () => {
    expect(said.length).toBeGreaterThan(30);
    const missing = said.filter(([code = ""]) => !(code in fr.codes) || !(code in en.codes));
    expect(missing).toEqual([]);
  });

  test("is told in sentences, without shouting", () => {
    for (const words of [fr, en])
      for (const { title, detail } of Object.values(words.codes)) {
        expect(title).not.toMatch(/[.!]$/);
        expect(detail).toMatch(/\.$/);
        expect(detail).not.toContain("!");
      }
    expect(Object.keys(en.codes)).toEqual(Object.keys(fr.codes));
  });
});
