import { ActionField, ActionForm } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

/** Three fields; the address may come from an order that was just placed. */
export function SignUpForm({
  locale,
  action,
  email,
}: {
  locale: Locale;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  email?: string | undefined;
}) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <ActionField name="name" label={t("account.name")} autoComplete="name" maxLength={120} required />
      <ActionField
        name="email"
        label={t("account.email")}
        type="email"
        autoComplete="username"
        required
        {...(email && { value: email })}
      />
      <ActionField
        name="password"
        label={t("account.password")}
        hint={t("account.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <Submit label={t("account.signUp.submit")} />
    </ActionForm>
  );
}
