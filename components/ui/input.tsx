import { clsx } from "clsx";
import type { ComponentProps } from "react";

/** How every text control looks; the error state follows `aria-invalid`. */
export const controlClasses =
  "w-full rounded-control border border-edge bg-paper text-base text-ink placeholder:text-muted hover:border-ink " +
  "focus-visible:border-blue focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-blue " +
  "aria-invalid:border-vermilion aria-invalid:outline-vermilion disabled:bg-wash disabled:text-muted";

export function Input({ className, ...rest }: ComponentProps<"input">) {
  return <input className={clsx(controlClasses, "h-12 px-3.5", className)} {...rest} />;
}

export function Textarea({ className, rows = 4, ...rest }: ComponentProps<"textarea">) {
  return <textarea rows={rows} className={clsx(controlClasses, "px-3.5 py-2.5", className)} {...rest} />;
}
