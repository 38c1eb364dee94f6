import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { refusalText } from "./words.ts";

/** What a button on this page was refused for: the page was opened again with ?refused=code. */
export function RefusedNotice({ locale, code }: { locale: Locale; code: string | string[] | undefined }) {
  return typeof code === "string" ? (
    <Notice tone="error" className="mb-6" title={refusalText(translator(locale), code)} />
  ) : null;
}
