import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Icon } from "./icon.tsx";
import { controlClasses } from "./input.tsx";

/** The browser's own list: it works without script, with a keyboard and on a phone. `className` sizes the control. */
export function Select({ className, ...rest }: ComponentProps<"select">) {
  return (
    <span className="relative block">
      <select className={clsx(controlClasses, "h-12 appearance-none pr-10 pl-3.5", className)} {...rest} />
      <Icon
        name="chevron-down"
        className="pointer-events-none absolute top-1/2 right-3 size-5 -translate-y-1/2 text-muted"
      />
    </span>
  );
}
