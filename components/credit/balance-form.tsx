import { Submit } from "#components/account/submit";
import { ActionField, ActionForm } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { codeWords } from "./code-fields.tsx";

/** Asks for a card's code; works without JavaScript. */
export function BalanceForm({
  locale,
  action,
}: {
  locale: Locale;
  action: (before: FormState, form: FormData) => Promise<FormState>;
}) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...codeWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <ActionField
        name="code"
        label={t("credit.page.code")}
        hint={t("credit.page.codeHint")}
        autoComplete="off"
        maxLength={64}
        required
      />
      <Submit label={t("credit.page.ask")} />
    </ActionForm>
  );
}
