import { ActionField, ActionForm } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

/** Address and password; `callbackUrl` is where the visitor was going. */
export function SignInForm({
  locale,
  action,
  callbackUrl,
}: {
  locale: Locale;
  action: FormAction;
  callbackUrl?: string | undefined;
}) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      {callbackUrl && <input type="hidden" name="callbackUrl" value={callbackUrl} />}
      <ActionField name="email" label={t("account.email")} type="email" autoComplete="username webauthn" required />
      <ActionField
        name="password"
        label={t("account.password")}
        type="password"
        autoComplete="current-password"
        required
      />
      <Submit label={t("account.signIn.submit")} />
    </ActionForm>
  );
}
