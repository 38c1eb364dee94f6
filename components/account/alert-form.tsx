import { ActionField, ActionForm } from "#components/ui/action-form";
import type { AlertKind } from "#lib/alerts/schema";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

/** One field, and none for whoever is signed in. */
export function AlertForm({
  sku,
  kind,
  email,
  action,
  locale,
}: Readonly<{
  sku: string;
  kind: AlertKind;
  /** The proved address of who is signed in. */
  email: string | null;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
}>) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="kind" value={kind} />
      {email ? (
        <p>{t("alerts.form.to", { email })}</p>
      ) : (
        <ActionField
          name="email"
          label={t("account.email")}
          type="email"
          autoComplete="email"
          maxLength={254}
          required
        />
      )}
      <Submit label={t("alerts.form.submit")} />
    </ActionForm>
  );
}
