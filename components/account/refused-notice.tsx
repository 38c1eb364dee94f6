import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { formWords } from "./words.ts";

/** What a button on this page was refused for: the page was opened again with ?refused=code. */
export function RefusedNotice({ locale, code }: { locale: Locale; code: string | string[] | undefined }) {
  if (typeof code !== "string") return null;
  const words: Readonly<Record<string, string>> = formWords(locale).refusals;
  return <Notice tone="error" className="mb-6" title={words[code] ?? words.unknown} />;
}
