"use client";

import { useForm } from "./action-form.tsx";
import { Field } from "./field.tsx";
import { Textarea } from "./input.tsx";

/** Some lines of text of an ActionForm: keeps what was typed and tells what is wrong with it. */
export function ActionArea({
  name,
  label,
  hint,
  maxLength,
}: Readonly<{ name: string; label: string; hint?: string; maxLength: number }>) {
  const { state, problems } = useForm();
  const problem = state.fields[name];
  const typed = state.values[name] ?? "";
  return (
    <Field id={name} label={label} hint={hint} error={problem ? (problems[problem] ?? problem) : null}>
      {(tied) => <Textarea {...tied} key={typed} name={name} rows={3} maxLength={maxLength} defaultValue={typed} />}
    </Field>
  );
}
