import { ActionField, ActionForm } from "#components/ui/action-form";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Props = Readonly<{
  locale: Locale;
  action: (before: FormState, form: FormData) => Promise<FormState>;
}>;

/** Asks for a link by mail. */
export function ForgottenForm({ locale, action }: Props) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <ActionField name="email" label={t("account.email")} type="email" autoComplete="username" required />
      <Submit label={t("account.forgotten.submit")} />
    </ActionForm>
  );
}

/** The link from the mail and the password chosen at sign-up open the account. */
export function VerifyForm({ locale, action, token }: Props & { token: string }) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <ActionField
        name="password"
        label={t("account.password")}
        type="password"
        autoComplete="current-password"
        required
      />
      <Submit label={t("account.verify.submit")} />
    </ActionForm>
  );
}

/** The link from the mail gives the right to choose a new password. */
export function ResetForm({ locale, action, token }: Props & { token: string }) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <ActionField
        name="password"
        label={t("account.newPassword")}
        hint={t("account.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <Submit label={t("account.reset.submit")} />
    </ActionForm>
  );
}
