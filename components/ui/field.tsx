import { clsx } from "clsx";
import type { ReactNode } from "react";

/** What ties a control to its words: spread it on the control. */
export type FieldControl = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
};

/**
 * A label, its control, a hint and an error, tied together for those who cannot see them.
 * `children` receives what the control needs: `<Field id="email" label="…">{(control) => <Input {...control} />}</Field>`.
 */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  className,
  children,
}: {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  /** The word "facultatif": fields are required unless they say so. */
  optional?: string | undefined;
  className?: string;
  children: (control: FieldControl) => ReactNode;
}) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  const control: FieldControl = {
    id,
    ...(described && { "aria-describedby": described }),
    ...(error && { "aria-invalid": true }),
  };
  return (
    <div className={clsx("grid content-start gap-1.5", className)}>
      <label htmlFor={id} className="text-[0.9375rem] font-medium">
        {label}
        {optional && <span className="font-normal text-muted"> ({optional})</span>}
      </label>
      {children(control)}
      {hint && (
        <p id={`${id}-hint`} className="text-sm text-muted">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className="text-sm font-medium text-vermilion">
          {error}
        </p>
      )}
    </div>
  );
}
