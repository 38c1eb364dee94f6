"use client";

import { useForm } from "#components/ui/action-form";
import { Field } from "#components/ui/field";
import { Textarea } from "#components/ui/input";

/** The list of articles, as a scanner or a person types it; what was typed comes back after a refusal. */
export function LinesField({ label, hint }: { label: string; hint: string }) {
  const { state, problems } = useForm();
  const wrong = Object.keys(state.fields).some((name) => name.startsWith("lines"));
  return (
    <Field id="lines" label={label} hint={hint} error={wrong ? (problems.invalid ?? null) : null}>
      {(tied) => (
        <Textarea {...tied} name="lines" rows={8} defaultValue={state.values.lines ?? ""} key={state.values.lines} />
      )}
    </Field>
  );
}
