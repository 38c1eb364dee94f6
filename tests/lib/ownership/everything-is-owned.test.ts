import { expect, test } from "vitest";
import { topics } from "#lib/cases/schema";
import { translator } from "#lib/language/translator";
import { fixedThings, isFixed, things, thingWord } from "#lib/ownership/things";

test("every reason to write is answered for by somebody", () => {
  expect(topics.filter((topic) => !isFixed(`reason:${topic}`))).toEqual([]);
});

test("everything that somebody answers for has its name in both languages", () => {
  for (const locale of ["fr", "en"] as const)
    for (const thing of fixedThings) {
      const key = `ownership.things.${thingWord(thing)}` as "ownership.things.house";
      expect(translator(locale)(key)).not.toBe(key);
    }
  expect(Object.keys(things)).toEqual(["house", "queue", "alert", "figure", "reason"]);
});
