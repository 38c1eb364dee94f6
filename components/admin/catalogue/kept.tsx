"use client";

import { type ReactNode, useState } from "react";
import { useForm } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";

/** A tick that stays as it was set, whatever becomes of its form. */
export function KeptTick({
  name,
  value = "on",
  checked,
  children,
}: Readonly<{ name: string; value?: string; checked: boolean; children: ReactNode }>) {
  const [is, set] = useState(checked);
  return (
    <Checkbox name={name} value={value} checked={is} onChange={({ target }) => set(target.checked)}>
      {children}
    </Checkbox>
  );
}

/** Several ticks under one heading, sent as a list. */
export function KeptTicks({
  name,
  label,
  chosen,
  options,
}: Readonly<{
  name: string;
  label: string;
  chosen: readonly string[];
  options: readonly Readonly<{ value: string; label: string }>[];
}>) {
  const { state, problems } = useForm();
  const problem = state.fields[name];
  return (
    <fieldset id={name} className="col-span-full">
      <legend className="text-[0.9375rem] font-medium">{label}</legend>
      <div className="flex flex-wrap gap-x-5">
        {options.map((option) => (
          <KeptTick key={option.value} name={`${name}[]`} value={option.value} checked={chosen.includes(option.value)}>
            {option.label}
          </KeptTick>
        ))}
      </div>
      {problem && (
        <p className="text-sm font-medium text-vermilion">{problems[name] ?? problems[problem] ?? problem}</p>
      )}
    </fieldset>
  );
}
