"use client";

import { useForm } from "#components/ui/action-form";
import { controlClasses } from "#components/ui/input";

/** A box of a row of an ActionForm: what was ticked stays ticked when the form is refused. */
export function KeptBox({ name, label, checked }: { name: string; label: string; checked: boolean }) {
  const { values } = useForm().state;
  const ticked = Object.keys(values).length === 0 ? checked : values[name] === "on";
  return (
    <label className="inline-grid size-8 place-items-center max-lg:size-11">
      <span className="sr-only">{label}</span>
      <input key={`${ticked}`} type="checkbox" name={name} defaultChecked={ticked} className="size-5 accent-blue" />
    </label>
  );
}

/** A figure of a row of an ActionForm, its name told to screen readers only. */
export function KeptFigure({ name, label, value }: { name: string; label: string; value: number }) {
  const typed = useForm().state.values[name] ?? String(value);
  return (
    <input
      key={typed}
      name={name}
      aria-label={label}
      inputMode="numeric"
      maxLength={6}
      defaultValue={typed}
      className={`${controlClasses} h-8 max-w-20 px-2 text-right text-sm max-lg:h-11 max-lg:text-base`}
    />
  );
}
