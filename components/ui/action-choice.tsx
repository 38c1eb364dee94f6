"use client";

import type { ComponentProps, ReactNode } from "react";
import { useForm } from "./action-form.tsx";
import { Checkbox } from "./checkbox.tsx";
import { Field } from "./field.tsx";
import { Radio } from "./radio.tsx";
import { Select } from "./select.tsx";

/** A radio button of an ActionForm: what was chosen stays chosen when the form is refused. */
export function ActionRadio({ name, value, defaultChecked = false, children }: Choice) {
  const chosen = useForm().state.values[name];
  const checked = chosen === undefined ? defaultChecked : chosen === value;
  return (
    <Radio key={`${checked}`} name={name} value={value} defaultChecked={checked}>
      {children}
    </Radio>
  );
}

type Choice = Readonly<{ name: string; value: string; defaultChecked?: boolean; children: ReactNode }>;

/** A box of an ActionForm that must be ticked: stays ticked when the form is refused, and is shown when it is what was missing. */
export function ActionCheckbox({
  name,
  value,
  refusedBy,
  className,
  children,
}: Readonly<{ name: string; value: string; className?: string; children: ReactNode }> &
  /** The code of the refusal that asks for it. */
  Readonly<{ refusedBy: string }>) {
  const { values, refusal } = useForm().state;
  const ticked = values[name] === value;
  return (
    <Checkbox
      key={`${ticked}`}
      name={name}
      value={value}
      required
      defaultChecked={ticked}
      aria-invalid={(refusal?.code === refusedBy && !ticked) || undefined}
      {...(className && { className })}
    >
      {children}
    </Checkbox>
  );
}

/** A list of an ActionForm: keeps what was chosen and tells what is wrong with it. `children` are its options. */
export function ActionSelect({
  name,
  id = name,
  label,
  hint,
  value = "",
  children,
}: Readonly<{ name: string; id?: string; label: string; hint?: string; value?: string }> &
  Pick<ComponentProps<"select">, "children">) {
  const { state, problems } = useForm();
  const problem = state.fields[name];
  const chosen = state.values[name] ?? value;
  return (
    <Field id={id} label={label} hint={hint} error={problem ? (problems[problem] ?? problem) : null}>
      {(tied) => (
        <Select {...tied} key={chosen} name={name} defaultValue={chosen}>
          {children}
        </Select>
      )}
    </Field>
  );
}
