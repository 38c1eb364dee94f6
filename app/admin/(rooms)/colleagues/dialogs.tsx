import { refusalWords } from "#app/refusal-words";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { Colleague } from "#lib/identity/queries-staff";
import { staffRoles } from "#lib/identity/staff-roles";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { OwnPassword } from "../own-password";
import { changeRole, endAccess, invite, restoreAccess, sendAgain } from "./actions";

type Store = Readonly<{ code: string; city: string }>;
type Around = Readonly<{ locale: Locale; stores: readonly Store[] }>;

const codes = [
  ...["invalid", "forbidden", "wrong_password", "too_many_attempts", "email_taken", "store_needed", "owner_only"],
  ...["account_not_found", "already_joined", "not_yourself"],
] as const;
const problems = ["missing", "invalid", "email_taken", "store_needed", "wrong_password"] as const;

function formWords(locale: Locale): FormWords {
  const t = translator(locale);
  return {
    refusals: refusalWords(codes, locale),
    problems: Object.fromEntries(problems.map((code) => [code, t(`colleagues.problems.${code}`)])),
    close: t("common.close"),
  };
}

/** Who is to come, as what, and where. */
export function InviteDialog({ locale, stores }: Around) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("colleagues.invite")}
      look="primary"
      title={t("colleagues.inviteTitle")}
      action={invite}
      submit={t("colleagues.inviteSend")}
      keep={t("colleagues.keep")}
      words={formWords(locale)}
    >
      <ActionField name="name" label={t("colleagues.name")} autoComplete="off" />
      <ActionField name="email" label={t("colleagues.email")} type="email" inputMode="email" autoComplete="off" />
      <RoleFields locale={locale} stores={stores} />
      <ActionSelect name="locale" label={t("colleagues.language")} value={locale}>
        <option value="fr" lang="fr">
          Français
        </option>
        <option value="en" lang="en">
          English
        </option>
      </ActionSelect>
      <OwnPassword locale={locale} />
    </FormDialog>
  );
}

/** What can be done about a colleague: another role, the end of their access, its return, their invitation again. */
export function ColleagueActs({ one, locale, stores }: Around & { one: Colleague }) {
  const t = translator(locale);
  const shared = { keep: t("colleagues.keep"), words: formWords(locale) };
  const id = <input type="hidden" name="accountId" value={one.id} />;
  if (one.state === "gone")
    return (
      <FormDialog
        {...shared}
        button={t("colleagues.restore")}
        title={t("colleagues.restoreTitle", { name: one.name })}
        action={restoreAccess}
        submit={t("colleagues.restore")}
      >
        {id}
        <OwnPassword locale={locale} />
      </FormDialog>
    );
  return (
    <>
      {one.state === "invited" && (
        <FormDialog
          {...shared}
          button={t("colleagues.again")}
          title={t("colleagues.again")}
          action={sendAgain}
          submit={t("colleagues.inviteSend")}
        >
          {id}
          <p>{one.email}</p>
        </FormDialog>
      )}
      <FormDialog
        {...shared}
        button={t("colleagues.change")}
        title={t("colleagues.changeTitle", { name: one.name })}
        action={changeRole}
        submit={t("colleagues.save")}
      >
        {id}
        <RoleFields locale={locale} stores={stores} of={one} />
        <OwnPassword locale={locale} />
      </FormDialog>
      <FormDialog
        {...shared}
        button={t("colleagues.end")}
        title={t("colleagues.endTitle", { name: one.name })}
        action={endAccess}
        submit={t("colleagues.end")}
        submitLook="danger"
      >
        {id}
        <p>{t("colleagues.endText")}</p>
        <OwnPassword locale={locale} />
      </FormDialog>
    </>
  );
}

function RoleFields({ locale, stores, of }: Around & { of?: Colleague }) {
  const t = translator(locale);
  return (
    <>
      <ActionSelect name="roleCode" label={t("colleagues.role")} value={of?.roleCode ?? "service_agent"}>
        {staffRoles.map(({ code, nameFr, nameEn }) => (
          <option key={code} value={code}>
            {locale === "en" ? nameEn : nameFr}
          </option>
        ))}
      </ActionSelect>
      <ActionSelect
        name="storeCode"
        label={t("colleagues.store")}
        hint={t("colleagues.storeHint")}
        value={of?.storeCode ?? ""}
      >
        <option value="">{t("colleagues.noStore")}</option>
        {stores.map(({ code, city }) => (
          <option key={code} value={code}>
            {city}
          </option>
        ))}
      </ActionSelect>
    </>
  );
}
