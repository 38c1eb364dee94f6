"use client";

import { useEffect, useRef } from "react";
import { useForm } from "#components/ui/action-form";
import { Field } from "#components/ui/field";

const heaviest = 24_000_000;

/**
 * Pictures for a review. What was chosen outlives a refusal about something else, which browsers alone would empty; too
 * many or too heavy is told before they travel.
 */
export function PictureChoice({
  label,
  hint,
  optional,
  most,
  tooMuch,
}: {
  label: string;
  hint: string;
  optional: string;
  most: number;
  tooMuch: string;
}) {
  const { state, problems } = useForm();
  const input = useRef<HTMLInputElement>(null);
  const chosen = useRef<readonly File[]>([]);
  const problem = state.fields.pictures;

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
      id="pictures"
      label={label}
      hint={hint}
      optional={optional}
      error={problem ? (problems[`pictures.${problem}`] ?? problems.pictures ?? problem) : null}
    >
      {(tied) => (
        <input
          {...tied}
          ref={input}
          type="file"
          name="pictures[]"
          accept="image/jpeg,image/png,image/webp,image/avif,image/heic,image/gif"
          multiple
          onChange={choose}
        />
      )}
    </Field>
  );
}
