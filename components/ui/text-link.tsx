import { clsx } from "clsx";
import type { ComponentProps } from "react";
import { Icon } from "./icon.tsx";

/** A link inside running text. */
export function TextLink({ className, ...rest }: ComponentProps<"a">) {
  return (
    <a
      className={clsx("text-blue underline decoration-1 underline-offset-[3px] hover:text-blue-deep", className)}
      {...rest}
    />
  );
}

/** A link that leads on, on its own line, 44 px high. */
export function ArrowLink({ className, children, ...rest }: ComponentProps<"a">) {
  return (
    <a
      className={clsx(
        "inline-flex min-h-11 items-center gap-2 font-semibold text-blue underline-offset-4 hover:underline",
        className,
      )}
      {...rest}
    >
      {children}
      <Icon name="arrow-right" />
    </a>
  );
}
