"use client";

import { useEffect, useRef } from "react";

export type MacroChoice = Readonly<{
  code: string;
  title: string;
  /** With the facts of the case in their places. */
  text: string;
  /** What it lacks, in words; one that lacks something cannot be taken. */
  lacks: string | null;
  /** Suggested for what the case is about. */
  fits: boolean;
  acts: readonly Readonly<{ said: string; value: string }>[];
}>;

/** The macros to choose from, by arrows and Enter; Escape goes back to the text. */
export function MacroList({
  macros,
  title,
  fits,
  take,
  close,
}: Readonly<{
  macros: readonly MacroChoice[];
  title: string;
  fits: string;
  take: (one: MacroChoice) => void;
  close: () => void;
}>) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.querySelector<HTMLElement>("button:not([disabled])")?.focus(), []);
  const walk = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") return close();
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = [...(list.current?.querySelectorAll<HTMLElement>("button:not([disabled])") ?? [])];
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are the buttons' own, walked through together
    <div
      ref={list}
      onKeyDown={walk}
      className="absolute right-0 bottom-full z-10 mb-1 max-h-80 w-[min(26rem,100%)] overflow-y-auto rounded-card border border-hairline bg-paper py-1 shadow-lg"
    >
      <p className="px-3 py-1.5 text-xs text-muted">{title}</p>
      {macros.map((one) => (
        <button
          key={one.code}
          type="button"
          disabled={one.lacks !== null}
          onClick={() => take(one)}
          className="block w-full px-3 py-1.5 text-left hover:bg-blue-tint focus-visible:bg-blue-tint disabled:text-muted disabled:hover:bg-transparent max-lg:min-h-11"
        >
          <span className="font-medium">{one.title}</span>
          <span className="ml-2 text-xs text-muted">{one.lacks ?? (one.fits ? fits : "")}</span>
        </button>
      ))}
    </div>
  );
}
