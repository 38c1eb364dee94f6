import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The reader's own password, beside an act that an unattended screen must not do. */
export function OwnPassword({ locale, hint }: { locale: Locale; hint?: string }) {
  const t = translator(locale);
  return (
    <ActionField
      name="ownPassword"
      type="password"
      label={t("colleagues.ownPassword")}
      hint={hint ?? t("colleagues.ownPasswordHint")}
      autoComplete="current-password"
    />
  );
}
