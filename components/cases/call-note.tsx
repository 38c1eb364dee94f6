"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { tinykeys } from "tinykeys";

/** A form that one key opens, ready to be typed into, and that ⌘⏎ sends: a call is noted while it is spoken. */
export function CallNote({ title, hint, children }: Readonly<{ title: string; hint: string; children: ReactNode }>) {
  const [open, setOpen] = useState(false);
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(
    () =>
      tinykeys(window, {
        p: (event) => {
          const { target } = event;
          if (target instanceof HTMLElement && target.closest("input, textarea, select, dialog[open]")) return;
          event.preventDefault();
          setOpen(true);
        },
      }),
    [],
  );
  useEffect(() => {
    if (open) details.current?.querySelector("textarea")?.focus();
  }, [open]);
  const send = (event: React.KeyboardEvent) => {
    if (event.key === "Enter" && (event.metaKey || event.ctrlKey))
      details.current?.querySelector("form")?.requestSubmit();
  };
  return (
    <details
      ref={details}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      onKeyDown={send}
      className="max-h-[70%] shrink-0 overflow-y-auto border-t border-hairline px-3 py-2"
    >
      <summary className="flex min-h-11 cursor-pointer items-center gap-2 text-[13px] font-medium lg:min-h-7">
        {title}
        <kbd className="ml-auto grid h-[18px] min-w-[18px] place-items-center rounded-[4px] border border-hairline px-1 text-[11px] text-muted">
          P
        </kbd>
      </summary>
      <p className="mb-2 text-xs text-muted">{hint}</p>
      {children}
    </details>
  );
}
