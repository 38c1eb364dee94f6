import { clsx } from "clsx";
import type { ReactNode } from "react";

const tones = {
  neutral: "bg-wash text-ink",
  strong: "bg-ink text-paper",
  blue: "bg-blue-tint text-blue",
  fir: "text-fir ring-1 ring-current ring-inset",
  amber: "text-amber ring-1 ring-current ring-inset",
  vermilion: "text-vermilion ring-1 ring-current ring-inset",
};

/** A word about a state. Normal states stay neutral: colour is for exceptions. */
export function Badge({
  tone = "neutral",
  children,
  className,
}: {
  tone?: keyof typeof tones;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={clsx(
        "inline-flex items-center gap-1 rounded-chip px-2 py-0.5 text-xs font-semibold whitespace-nowrap",
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  );
}
