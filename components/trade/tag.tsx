import { clsx } from "clsx";
import type { ReactNode } from "react";

/** The mimosa tag: a promised date or a price, as text. At most three on a page. */
export function Tag({ small, children, className }: { small?: boolean; children: ReactNode; className?: string }) {
  return (
    <span
      className={clsx(
        "tag inline-block w-max font-display leading-none font-bold tracking-[-0.01em]",
        small ? "tag-small py-2.5 pr-3.5 pl-6 text-lg" : "py-2.5 pr-4 pl-8 text-2xl",
        className,
      )}
    >
      {children}
    </span>
  );
}
