import { describe, expect, test } from "vitest";
import { hashPassword, passwordProblem, verifyPassword } from "#lib/identity/password";
import { password } from "#lib/identity/schema";

const camille = { email: "camille@bonnefoy.example", kind: "customer" } as const;
const nadia = { email: "nadia@bonnefoy.example", kind: "staff" } as const;

describe("a new password (AUT-14)", () => {
  test.each([
    ["1234567", "too_short"],
    ["motdepasse", "too_common"],
    ["MotDePasse123", "too_common"],
    ["aaaaaaaaaa", "too_common"],
    ["qsdfghjkl", "too_common"],
    ["camille@bonnefoy.example", "same_as_email"],
    ["x".repeat(129), "too_long"],
  ])("%s: %s", (typed, problem) => expect(passwordProblem(typed, camille)).toBe(problem));

  test.each(["la lampe du salon", "tr0ublion", "x9".repeat(64), "🦆🪔🌧🛋", "nuit\u0000blanche"])("%s will do", (typed) =>
    expect(passwordProblem(typed, camille)).toBeNull(),
  );

  test("of staff has twelve characters", () => {
    expect(passwordProblem("la lampe 12", nadia)).toBe("too_short");
    expect(passwordProblem("la lampe 123", nadia)).toBeNull();
  });

  test("of a megabyte is refused before anything is hashed", () =>
    expect(password.safeParse("x".repeat(1_000_000)).success).toBe(false));
});

describe("a stored password", () => {
  test("is an argon2id hash that only the password opens", async () => {
    const stored = await hashPassword("la lampe du salon");
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await verifyPassword("la lampe du salon", stored)).toBe(true);
    expect(await verifyPassword("la lampe du salon ", stored)).toBe(false);
  });

  test("is the same whichever way the keyboard writes an accent", async () => {
    const stored = await hashPassword("cafe\u0301 au lait");
    expect(await verifyPassword("caf\u00e9 au lait", stored)).toBe(true);
  });

  test("of nobody opens with nothing", async () => expect(await verifyPassword("la lampe du salon", null)).toBe(false));
});
