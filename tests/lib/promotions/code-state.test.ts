import { describe, expect, test } from "vitest";
import { codeState } from "#lib/promotions/code-state";
import { now } from "./a-basket.ts";

const code = {
  code: "BIENVENUE5",
  promotionId: "bienvenue",
  active: true,
  expiresAt: null,
  begins: null,
  left: null,
};
const stateOf = (own: Partial<Parameters<typeof codeState>[0]> = {}, open = ["bienvenue"]) =>
  codeState({ ...code, ...own }, new Set(open), now).state;
const inASecond = new Date(now.getTime() + 1_000).toISOString();

describe("a typed code", () => {
  test("opens its promotion while that is in force", () => {
    expect(codeState(code, new Set(["bienvenue"]), now)).toEqual({
      code: "BIENVENUE5",
      promotionId: "bienvenue",
      state: "open",
      counted: false,
    });
  });

  test("nobody knows is unknown", () => expect(stateOf({ promotionId: null })).toBe("code_unknown"));

  test("is over the second it ends, or when it was withdrawn", () => {
    expect(stateOf({ expiresAt: inASecond })).toBe("open");
    expect(stateOf({ expiresAt: now.toISOString() })).toBe("code_expired");
    expect(stateOf({ active: false })).toBe("code_expired");
  });

  test("of a promotion that is not in force waits for it, or came too late", () => {
    expect(stateOf({ begins: inASecond }, [])).toBe("code_not_yet");
    expect(stateOf({}, [])).toBe("code_expired");
  });

  test("serves as often as it has uses", () => {
    expect(codeState({ ...code, left: 1 }, new Set(["bienvenue"]), now)).toMatchObject({
      state: "open",
      counted: true,
    });
    expect(stateOf({ left: 0 })).toBe("code_exhausted");
  });
});
