import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type RuleWord = Extract<Parameters<ReturnType<typeof translator>>[0], `found.feeds.rules.${string}`>;

/** A rule in words; each has its own, which a test holds. */
export const ruleText = (rule: string, locale: Locale): string =>
  translator(locale)(`found.feeds.rules.${rule}` as RuleWord);
