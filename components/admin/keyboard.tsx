"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { tinykeys } from "tinykeys";

const typing = (event: KeyboardEvent) =>
  event.target instanceof HTMLElement &&
  event.target.closest("input, textarea, select, [contenteditable], dialog[open]") !== null;

/** Rows that j and k walk through: links marked data-row. */
const rows = () => [...document.querySelectorAll<HTMLElement>("[data-row]")];

/** The keys of the back office: g and a letter to go, j and k along rows, "/" to the search, n to the note. Never while typing. */
export function Keyboard({ goTo }: { goTo: Readonly<Record<string, string>> }) {
  const router = useRouter();
  useEffect(() => {
    const unlessTyping = (act: () => void) => (event: KeyboardEvent) => {
      if (typing(event)) return;
      event.preventDefault();
      act();
    };
    const move = (step: number) => {
      const all = rows();
      const at = document.activeElement instanceof HTMLElement ? all.indexOf(document.activeElement) : -1;
      all[Math.min(Math.max(at + step, 0), all.length - 1)]?.focus();
    };
    return tinykeys(window, {
      ...Object.fromEntries(
        Object.entries(goTo).map(([key, href]) => [`g ${key}`, unlessTyping(() => router.push(href))]),
      ),
      j: unlessTyping(() => move(1)),
      k: unlessTyping(() => move(-1)),
      "/": unlessTyping(() => document.querySelector<HTMLInputElement>("[data-search]")?.focus()),
      n: unlessTyping(() => document.querySelector<HTMLTextAreaElement>("[data-note]")?.focus()),
    });
  }, [goTo, router]);
  return null;
}
