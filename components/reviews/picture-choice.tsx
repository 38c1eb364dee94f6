"use client";

import { useEffect, useRef } from "react";
import { useForm } from "#components/ui/action-form";
import { Field } from "#components/ui/field";

const heaviest = 24_000_000;
const pictures = "image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif";

/**
 * Pictures for a review, or files for a message. What was chosen outlives a refusal about something else, which browsers alone would empty; too
 * many or too heavy is told before they travel.
 */
export function PictureChoice({
  name = "pictures",
  accept = pictures,
  label,
  hint,
  optional,
  most,
  tooMuch,
}: {
  name?: string;
  accept?: string;
  label: string;
  hint: string;
  optional: string;
  most: number;
  tooMuch: string;
}) {
  const { state, problems } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<readonly File[]>([]);
  const problem = state.fields[name];

  useEffect(() => {
    if (!state.refusal || !input.current) return;
    if (problem) chosen.current = [];
    const carried = new DataTransfer();
    for (const file of chosen.current) carried.items.add(file);
    input.current.files = carried.files;
  }, [state, problem]);

  const choose = () => {
    const control = input.current;
    if (!control) return;
    const files = [...(control.files ?? [])];
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const fits = files.length <= most && bytes <= heaviest;
    control.setCustomValidity(fits ? "" : tooMuch);
    if (!fits) {
      control.reportValidity();
      control.value = "";
    }
    chosen.current = fits ? files : [];
  };

  return (
    <Field
      id={name}
      label={label}
      hint={hint}
      optional={optional}
      error={problem ? (problems[`${name}.${problem}`] ?? problems[name] ?? problem) : null}
    >
      {(tied) => (
        <input {...tied} ref={input} type="file" name={`${name}[]`} accept={accept} multiple onChange={choose} />
      )}
    </Field>
  );
}
