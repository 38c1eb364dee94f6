import { describe, expect, test } from "vitest";
import { translator, written } from "../../../lib/language/translator.ts";

type Words = Readonly<{ [key: string]: string | Words }>;

const leaves = (words: Words, path = ""): (readonly [string, string])[] =>
  Object.entries(words).flatMap(([key, word]) =>
    typeof word === "string" ? [[path + key, word] as const] : leaves(word, `${path}${key}.`),
  );

/** What a message asks for: the names of its figures, also inside the branches of a plural or a choice. */
function asks(message: string): string[] {
  const names = new Set<string>();
  let at = 0;
  const text = () => {
    for (; at < message.length && message[at] !== "}"; at++) if (message[at] === "{") figure();
  };
  const figure = () => {
    const [head = "", name = ""] = /^\{\s*(\w+)\s*,?/.exec(message.slice(at)) ?? [];
    names.add(name);
    at += head.length;
    for (; message[at] !== "}"; at++)
      if (message[at] === "{") {
        at++;
        text();
      }
  };
  text();
  return [...names].sort();
}

const fr = leaves(written("fr"));
const en = new Map(leaves(written("en")));

describe("the shop's words", () => {
  test("ask for the same in both languages", () => {
    expect(fr.length).toBeGreaterThan(2_000);
    const differing = fr.filter(([key, said]) => asks(said).join() !== asks(en.get(key) ?? "").join());
    expect(differing).toEqual([]);
  });

  test("have in French the spaces that its printers ask for", () => {
    expect(fr.filter(([, said]) => /\x20(?!::)[:;?!»%€]|«\x20|\w'\w/.test(said))).toEqual([]);
  });

  test("end a sentence once, though it ends with the name of a month that is cut short", () => {
    const t = translator("fr");
    expect(t("returns.mine.sendBy", { day: "lundi 23\u00A0nov." })).toMatch(/lundi 23\u00A0nov\.$/);
    expect(t("common.search")).toBe(written("fr").common.search);
  });
});
