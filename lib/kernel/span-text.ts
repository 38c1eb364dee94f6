import type { Locale } from "./locale.ts";

/** "12 min", "3 h 05", "2 j": how long, in the two largest units that matter. Milliseconds; never under a minute. */
export function spanText(ms: number, locale: Locale): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 60) return `${minutes}\u00A0min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours}\u00A0h\u00A0${String(minutes % 60).padStart(2, "0")}`;
  return `${Math.floor(hours / 24)}\u00A0${locale === "fr" ? "j" : "d"}`;
}
