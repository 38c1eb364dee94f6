import { describe, expect, test } from "vitest";
import { z } from "zod";
import { fieldProblems, fieldsOf } from "#app/form-fields";
import { typedValues } from "#lib/kernel/form-state";

const form = (...entries: [name: string, value: string | File][]) => {
  const made = new FormData();
  for (const [name, value] of entries) made.append(name, value);
  return made;
};

describe("a form that was sent", () => {
  const sent = form(
    ["$ACTION_KEY", "k1"],
    ["email", "camille@courrier.example"],
    ["phone", ""],
    ["password", "la lampe du salon"],
    ["currentPassword", "la lampe"],
    ["roles[]", "buyer"],
    ["roles[]", "accountant"],
    ["picture", new File([], "")],
  );

  test("becomes an object: what was not filled in is left out, a name in [] is a list", () =>
    expect(fieldsOf(sent)).toEqual({
      email: "camille@courrier.example",
      password: "la lampe du salon",
      currentPassword: "la lampe",
      roles: ["buyer", "accountant"],
    }));

  test("gives back what was typed, and never a password", () =>
    expect(typedValues(sent)).toEqual({ email: "camille@courrier.example", "roles[]": "accountant" }));
});

describe("what is wrong with which field", () => {
  const schema = z.strictObject({ name: z.string().min(2).max(5), email: z.email(), age: z.int(), city: z.string() });
  const parsed = schema.safeParse({ name: "É", email: "non", age: "trente" });
  const issues = parsed.error?.issues ?? [];

  test("is said by the issues of an invalid input", () =>
    expect(fieldProblems({ code: "invalid", issues } as { code: string })).toEqual({
      name: "too_short",
      email: "invalid",
      age: "invalid",
      city: "missing",
    }));

  test("or by the field that a command's refusal names", () => {
    const refusal = { code: "too_common", field: "password" };
    expect(fieldProblems(refusal)).toEqual({ password: "too_common" });
  });

  test("and is nothing when the refusal is about no field", () =>
    expect(fieldProblems({ code: "out_of_stock" })).toEqual({}));
});
