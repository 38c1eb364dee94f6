"use client";

import { type ReactNode, useEffect, useState } from "react";

/** Closes with Esc what styles alone open (WCAG 1.4.13); pointing or tabbing into it anew opens it again. */
export function Dismissable({ children }: { children: ReactNode }) {
  const [dismissed, setDismissed] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => event.key === "Escape" && setDismissed(true);
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only listens to what passes through
    <div
      data-dismissed={dismissed || undefined}
      onPointerOver={() => setDismissed(false)}
      onFocus={() => setDismissed(false)}
      className="contents"
    >
      {children}
    </div>
  );
}
