import { clsx } from "clsx";
import type { ComponentProps, ReactNode } from "react";

type Choice = Omit<ComponentProps<"input">, "type" | "children"> & { children: ReactNode };

/** A real checkbox in the brand's colour with its words, 44 px high. */
export function Checkbox({ children, className, ...rest }: Choice) {
  return (
    <label
      className={clsx("flex min-h-11 items-start gap-3 py-2.5 has-[[aria-invalid=true]]:text-vermilion", className)}
    >
      <input type="checkbox" className="mt-0.5 size-5 shrink-0 accent-blue" {...rest} />
      <span className="min-w-0">{children}</span>
    </label>
  );
}
