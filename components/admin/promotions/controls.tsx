"use client";

import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { controlClasses } from "#components/ui/input";
import { useFormScope } from "./form-scope.tsx";

const size = "h-9 px-2.5 text-sm max-lg:h-11 max-lg:text-base";

/** A label over its control, and what is wrong under it. `aside`: the label is read aloud only. */
function Labelled({
  name,
  label,
  hint,
  aside,
  className,
  children,
}: {
  name: string;
  label: string;
  hint?: string | undefined;
  aside?: boolean | undefined;
  className?: string | undefined;
  children: (tied: Pick<ComponentProps<"input">, "id" | "aria-invalid" | "aria-describedby">) => ReactNode;
}) {
  const { problem } = useFormScope();
  const wrong = problem(name);
  const described = [hint && `${name}-hint`, wrong && `${name}-error`].filter(Boolean).join(" ");
  return (
    <div className={clsx("grid content-start gap-1", className)}>
      <label htmlFor={name} className={aside ? "sr-only" : "text-xs text-muted"}>
        {label}
      </label>
      {children({
        id: name,
        ...(wrong && { "aria-invalid": true }),
        ...(described && { "aria-describedby": described }),
      })}
      {hint && (
        <p id={`${name}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${name}-error`} className="text-xs font-medium text-vermilion">
          {wrong}
        </p>
      )}
    </div>
  );
}

type TextProps = { name: string; label: string; hint?: string; aside?: boolean; className?: string; suffix?: string };

/** One line of text, an amount, a number or a time. */
export function TextControl({
  name,
  label,
  hint,
  aside,
  className,
  suffix,
  ...rest
}: TextProps &
  Pick<ComponentProps<"input">, "type" | "inputMode" | "maxLength" | "list" | "placeholder" | "autoFocus">) {
  const { text } = useFormScope();
  return (
    <Labelled name={name} label={label} hint={hint} aside={aside} className={className}>
      {(tied) => (
        <span className="relative block">
          <input
            {...tied}
            {...rest}
            name={name}
            defaultValue={text(name)}
            autoComplete="off"
            className={clsx(controlClasses, size, "figures", suffix && "pr-7")}
          />
          {suffix && (
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 right-2.5 grid place-items-center text-muted"
            >
              {suffix}
            </span>
          )}
        </span>
      )}
    </Labelled>
  );
}

/** `redraws`: what is chosen changes the form itself, which is asked for at once. */
export function SelectControl({
  name,
  label,
  hint,
  aside,
  className,
  options,
  empty,
  redraws,
}: {
  name: string;
  label: string;
  hint?: string;
  aside?: boolean;
  className?: string;
  options: readonly Readonly<{ value: string; label: string }>[];
  empty?: string;
  redraws?: boolean;
}) {
  const { text } = useFormScope();
  return (
    <Labelled name={name} label={label} hint={hint} aside={aside} className={className}>
      {(tied) => (
        <span className="relative block">
          <select
            {...tied}
            name={name}
            defaultValue={text(name)}
            className={clsx(controlClasses, size, "appearance-none pr-8")}
            onChange={redraws ? ({ currentTarget }) => currentTarget.form?.requestSubmit() : undefined}
          >
            {empty !== undefined && <option value="">{empty}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon
            name="chevron-down"
            className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-4 text-muted"
          />
        </span>
      )}
    </Labelled>
  );
}

export function CheckControl({
  name,
  value = "on",
  checked,
  children,
}: {
  name: string;
  value?: string;
  checked: boolean;
  children: ReactNode;
}) {
  return (
    <label className="flex min-h-7 items-center gap-2 text-[13px] max-lg:min-h-11 max-lg:text-sm">
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={checked}
        className="size-4 shrink-0 accent-blue"
      />
      <span className="min-w-0">{children}</span>
    </label>
  );
}

/** A button of the form that changes what it asks; nothing is saved by it. */
export function IntentButton({
  intent,
  label,
  icon,
  children,
}: {
  intent: string;
  label?: string;
  icon?: "plus" | "x" | "refresh-cw";
  children?: ReactNode;
}) {
  return (
    <button
      type="submit"
      name="intent"
      value={intent}
      aria-label={label}
      title={label}
      className="inline-flex min-h-8 items-center gap-1.5 rounded-control text-[13px] text-blue hover:underline max-lg:min-h-11"
    >
      {icon && <Icon name={icon} className="size-4" />}
      {children}
    </button>
  );
}
