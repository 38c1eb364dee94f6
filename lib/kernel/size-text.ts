import type { Locale } from "./locale.ts";

/** How large a file is, as people are told it: "340 ko", "1,2 Mo"; "340 KB", "1.2 MB". */
export function sizeText(bytes: number, locale: Locale): string {
  const [amount, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), 0] : [bytes / 1_000_000, 1];
  const figure = new Intl.NumberFormat(locale === "fr" ? "fr-FR" : "en-GB", { maximumFractionDigits: 1 }).format(
    amount,
  );
  return `${figure}\u00A0${{ fr: ["ko", "Mo"], en: ["KB", "MB"] }[locale][unit]}`;
}
