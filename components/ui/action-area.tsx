"use client";

import { useForm } from "./action-form.tsx";
import { Field } from "./field.tsx";
import { Textarea } from "./input.tsx";

/** Some lines of text of an ActionForm: keeps what was typed and tells what is wrong with it. */
export function ActionArea({
  name,
  id = name,
  label,
  hint,
  optional,
  value = "",
  rows = 3,
  maxLength,
  className,
}: Readonly<{
  name: string;
  /** Where another form of the page has a field of this name. */
  id?: string;
  label: string;
  hint?: string;
  optional?: string;
  value?: string;
  rows?: number;
  maxLength: number;
  className?: string;
}>) {
  const { state, problems } = useForm();
  const problem = state.fields[name];
  const typed = state.values[name] ?? value;
  return (
    <Field
      id={id}
      label={label}
      hint={hint}
      optional={optional}
      error={problem ? (problems[`${name}.${problem}`] ?? problems[name] ?? problems[problem] ?? problem) : null}
      {...(className && { className })}
    >
      {(tied) => <Textarea {...tied} key={typed} name={name} rows={rows} maxLength={maxLength} defaultValue={typed} />}
    </Field>
  );
}
