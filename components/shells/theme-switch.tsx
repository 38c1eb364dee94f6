"use client";

import { useSyncExternalStore } from "react";

type Theme = "system" | "light" | "dark";

const changed = "theme:changed";
const subscribe = (listener: () => void) => {
  addEventListener(changed, listener);
  return () => removeEventListener(changed, listener);
};
const read = () => (document.documentElement.dataset.theme as Theme | undefined) ?? "system";

function choose(theme: Theme) {
  if (theme === "system") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem("theme");
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
  }
  dispatchEvent(new Event(changed));
}

/** Light, dark, or as the device says: kept in this browser only, applied by /theme.js before the first paint. */
export function ThemeSwitch({ label, words }: { label: string; words: Readonly<Record<Theme, string>> }) {
  const theme = useSyncExternalStore(subscribe, read, () => "system" as const);
  return (
    <label className="flex items-center gap-2 noscript:hidden">
      {label}
      <select
        value={theme}
        onChange={(event) => choose(event.target.value as Theme)}
        className="h-11 rounded-control border border-edge bg-paper px-2 text-ink hover:border-ink lg:h-9"
      >
        {(["system", "light", "dark"] as const).map((choice) => (
          <option key={choice} value={choice}>
            {words[choice]}
          </option>
        ))}
      </select>
    </label>
  );
}
