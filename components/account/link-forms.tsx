import type { ReactNode } from "react";
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
export function ForgottenForm(props: Props) {
  const t = translator(props.locale);
  return (
    <LinkForm {...props} submit={t("account.forgotten.submit")}>
      <ActionField name="email" label={t("account.email")} type="email" autoComplete="username" required />
    </LinkForm>
  );
}

/** Asks for a link that signs in. */
export function AskLinkForm(props: Props) {
  const t = translator(props.locale);
  return (
    <LinkForm {...props} submit={t("account.link.ask")}>
      <ActionField name="email" label={t("account.email")} type="email" autoComplete="username" required />
    </LinkForm>
  );
}

/** The button behind a link from a mail: opening the link does nothing by itself. */
export const PressForm = ({ submit, ...props }: Props & { token: string; submit: string }) => (
  <LinkForm {...props} submit={submit}>
    {null}
  </LinkForm>
);

/** The link from the mail and the password chosen at sign-up open the account. */
export function VerifyForm(props: Props & { token: string }) {
  const t = translator(props.locale);
  return (
    <LinkForm {...props} submit={t("account.verify.submit")}>
      <ActionField {...password} label={t("account.password")} autoComplete="current-password" />
    </LinkForm>
  );
}

/** The link from the mail gives the right to choose a new password. */
export function ResetForm(props: Props & { token: string }) {
  const t = translator(props.locale);
  return (
    <LinkForm {...props} submit={t("account.reset.submit")}>
      <ActionField
        {...password}
        label={t("account.newPassword")}
        hint={t("account.passwordHint")}
        autoComplete="new-password"
      />
    </LinkForm>
  );
}

const password = { name: "password", type: "password", required: true } as const;

function LinkForm({
  locale,
  action,
  token,
  submit,
  children,
}: Props & { token?: string; submit: string; children: ReactNode }) {
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid gap-5">
      <input type="hidden" name="locale" value={locale} />
      {token && <input type="hidden" name="token" value={token} />}
      {children}
      <Submit label={submit} />
    </ActionForm>
  );
}
