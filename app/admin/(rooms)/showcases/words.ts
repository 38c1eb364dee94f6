import { refusalWords } from "#app/refusal-words";
import type { FormWords } from "#components/admin/form-dialog";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const codes = [
  "block_invalid",
  "forbidden",
  "invalid",
  "period_empty",
  "showcase_changed",
  "showcase_unfinished",
  "slug_taken",
  "too_many_blocks",
  "unknown_block",
  "unknown_showcase",
  "unknown_version",
] as const;

/** What the forms of pages say when they are refused. */
export function showcaseWords(locale: Locale): FormWords {
  const t = translator(locale);
  const refusals = refusalWords(codes, locale);
  return {
    refusals,
    problems: { ...refusals, missing: t("showcases.desk.missing"), too_short: t("showcases.desk.missing") },
    close: t("common.close"),
  };
}
