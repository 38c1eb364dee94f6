"use client";

import { useForm } from "#components/ui/action-form";
import { Radio } from "#components/ui/radio";

/** One star to five, as radio buttons in words, the best first. */
export function StarChoice({
  legend,
  words,
  chosen,
}: {
  legend: string;
  /** For one star, two, … five. */
  words: readonly string[];
  chosen: number | null;
}) {
  const { state, problems } = useForm();
  const checked = state.values.stars ?? String(chosen ?? "");
  return (
    <fieldset aria-invalid={state.fields.stars ? true : undefined} tabIndex={-1}>
      <legend className="text-[0.9375rem] font-medium">{legend}</legend>
      <div className="mt-1 grid">
        {words
          .map((word, index) => ({ word, value: String(index + 1) }))
          .reverse()
          .map(({ word, value }) => (
            <Radio key={`${value}${checked}`} name="stars" value={value} defaultChecked={checked === value}>
              {word}
            </Radio>
          ))}
      </div>
      {state.fields.stars && <p className="text-sm font-medium text-vermilion">{problems.stars}</p>}
    </fieldset>
  );
}
