import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Problem } from "#lib/showcases/problems";

/** What keeps a draft from being published, in a sentence. */
export function problemText({ field, code, named = "" }: Problem, locale: Locale): string {
  const t = translator(locale);
  return t(`showcases.editor.problems.${code}`, { field: t(`showcases.fields.${field as "title"}`), named });
}
