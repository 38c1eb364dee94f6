import type { ErrorWords } from "#components/ui/error-words";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What the back office and the counter say of a failure. */
export function staffErrorWords(locale: Locale): ErrorWords {
  const t = translator(locale);
  return {
    title: t("admin.errorTitle"),
    text: t("admin.errorText"),
    retry: t("shop.error.retry"),
    reference: t("admin.errorReference", { reference: "{reference}" }),
    unreached: t("shop.error.unreached"),
  };
}
