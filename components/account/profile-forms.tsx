import { ActionField, ActionForm } from "#components/ui/action-form";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import type { AccountCompany } from "#lib/customers/schema";
import type { ProfileView } from "#lib/identity/schema";
import type { FormState } from "#lib/kernel/form-state";
import { type Locale, locales } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Submit } from "./submit.tsx";
import { formWords } from "./words.ts";

type Props = Readonly<{
  locale: Locale;
  action: (before: FormState, form: FormData) => Promise<FormState>;
}>;

export function ProfileForm({ locale, action, profile }: Props & { profile: ProfileView }) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid max-w-md gap-5">
      <ActionField
        name="name"
        label={t("account.name")}
        value={profile.name}
        autoComplete="name"
        maxLength={120}
        required
      />
      <Field id="locale" label={t("account.language")}>
        {(control) => (
          <Select {...control} name="locale" defaultValue={profile.locale}>
            {locales.map((language) => (
              <option key={language} value={language}>
                {t(`account.languages.${language}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Submit label={t("common.save")} done={t("account.profile.saved")} />
    </ActionForm>
  );
}

export function CompanyForm({ locale, action, company }: Props & { company: AccountCompany | null }) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid max-w-md gap-5">
      <ActionField
        name="company"
        label={t("account.profile.companyName")}
        value={company?.name ?? ""}
        autoComplete="organization"
        maxLength={120}
        required
      />
      <ActionField
        name="vatNumber"
        label={t("account.profile.vatNumber")}
        hint={t("account.profile.vatNumberHint")}
        value={company?.vatNumber ?? ""}
        maxLength={40}
        required
      />
      <Submit look="secondary" label={t("common.save")} done={t("account.profile.saved")} />
    </ActionForm>
  );
}

/** Another address asks for the password, and holds once it is proved. */
export function EmailForm({ locale, action }: Props) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid max-w-md gap-5">
      <ActionField
        name="email"
        id="new-email"
        label={t("account.profile.newEmail")}
        type="email"
        autoComplete="email"
        maxLength={254}
        required
      />
      <ActionField
        name="ownPassword"
        label={t("account.currentPassword")}
        type="password"
        autoComplete="current-password"
        required
      />
      <Submit look="secondary" label={t("account.profile.emailSubmit")} done={t("account.profile.emailAsked")} />
    </ActionForm>
  );
}

/** Changing the password asks for the present one: a browser left open does not give the account away. */
export function PasswordForm({ locale, action, email }: Props & { email: string }) {
  const t = translator(locale);
  return (
    <ActionForm action={action} {...formWords(locale)} className="grid max-w-md gap-5">
      <input type="hidden" autoComplete="username" value={email} readOnly />
      <ActionField
        name="currentPassword"
        label={t("account.currentPassword")}
        type="password"
        autoComplete="current-password"
        required
      />
      <ActionField
        name="password"
        label={t("account.newPassword")}
        hint={t("account.passwordHint")}
        type="password"
        autoComplete="new-password"
        required
      />
      <Submit
        look="secondary"
        label={t("account.profile.passwordSubmit")}
        done={t("account.profile.passwordChanged")}
      />
    </ActionForm>
  );
}
