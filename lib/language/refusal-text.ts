import type { Locale } from "#lib/kernel/locale";
import type { Messages } from "./translator.ts";
import { translator } from "./translator.ts";

type Code = keyof Messages["refusals"]["codes"];

/** What a person is told of a refusal: a title, and a sentence that says what to do next. */
export function refusalText(code: string, locale: Locale): Readonly<{ title: string; detail: string }> {
  const t = translator(locale);
  const known = (t.has(`refusals.codes.${code as Code}.title`) ? code : "unknown") as Code;
  return { title: t(`refusals.codes.${known}.title`), detail: t(`refusals.codes.${known}.detail`) };
}
