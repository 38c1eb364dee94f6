import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";

/** What a form says when it is refused: the sentence of each code it may meet, and one for all others. */
export const refusalWords = <C extends string>(codes: readonly C[], locale: Locale) =>
  ({
    ...(Object.fromEntries(codes.map((code) => [code, refusalText(code, locale).detail])) as Record<C, string>),
    unknown: refusalText("unknown", locale).detail,
  }) as const;
