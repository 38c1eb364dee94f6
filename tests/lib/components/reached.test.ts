import { afterEach, expect, test, vi } from "vitest";
import { type FormState, untouched } from "#lib/kernel/form-state";
import { reached } from "../../../components/ui/reached.ts";

const form = new FormData();
for (const [name, value] of Object.entries({
  $ACTION_ID_1: "x",
  email: "camille@courrier.example",
  password: "secret",
}))
  form.set(name, value);
const sent = (action: (before: FormState, form: FormData) => Promise<FormState>) => reached(action)(untouched, form);
const fails = (error: Error) => async () => {
  throw error;
};

afterEach(() => vi.unstubAllGlobals());

test("a form whose line dropped keeps what was typed, but no password, and says that it was not heard", async () => {
  vi.stubGlobal("window", {});
  expect(await sent(fails(new TypeError("Failed to fetch")))).toEqual({
    ...untouched,
    refusal: { code: "unreached" },
    values: { email: "camille@courrier.example" },
  });
});

test("what the server said, and where it sends the browser to, is left as it is", async () => {
  vi.stubGlobal("window", {});
  const done = { ...untouched, done: true };
  expect(await sent(async () => done)).toBe(done);
  await expect(sent(fails(new Error("NEXT_REDIRECT")))).rejects.toThrow("NEXT_REDIRECT");
});

test("on the server the action stays itself, for browsers without script", () => {
  const action = async () => untouched;
  expect(reached(action)).toBe(action);
});
