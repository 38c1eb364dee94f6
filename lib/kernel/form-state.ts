import type { Refusal } from "./result.ts";

/**
 * What a form shows after it was sent. `values` are what was typed (never a password), so that nothing is lost;
 * `fields` says what is wrong with which field: "missing", "too_short", "too_long", "invalid", or the refusal's code.
 */
export type FormState = Readonly<{
  done: boolean;
  refusal: Refusal | null;
  fields: Readonly<Record<string, string>>;
  values: Readonly<Record<string, string>>;
}>;

/** Where every useActionState begins. */
export const untouched: FormState = { done: false, refusal: null, fields: {}, values: {} };

/** The same where what the command answers is shown too. */
export type AnsweredState<T> = FormState & Readonly<{ answer: T | null }>;

export const unanswered = { ...untouched, answer: null } as const;

/** What was typed, to fill the form again. Passwords are never sent back. */
export const typedValues = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === "string" && value !== "" && !/^\$ACTION_|password/i.test(name) ? [[name, value]] : [],
    ),
  );
