import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type RuleWord = Extract<Parameters<ReturnType<typeof translator>>[0], `quality.rules.${string}`>;

/** A check in words; each has its own, which a test holds. */
export const ruleText = (rule: string, locale: Locale): string =>
  translator(locale)(`quality.rules.${rule}` as RuleWord);
