import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { CompanyForm, EmailForm, PasswordForm, ProfileForm } from "#components/account/profile-forms";
import { SavedCards } from "#components/account/saved-cards";
import { Button } from "#components/ui/button";
import { ArrowLink } from "#components/ui/text-link";
import { companyOf } from "#lib/customers/queries";
import { profileOf } from "#lib/identity/queries";
import { translator } from "#lib/language/translator";
import { savedCardsOf } from "#lib/payments/queries-saved-cards";
import {
  askEmailChangeAction,
  changePasswordAction,
  leaveCompanyAction,
  removeCardAction,
  setCompanyAction,
  updateProfileAction,
} from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.profile.title"));

export default async function Page(props: PageProps<"/[locale]/account/profile">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account/profile`);
  const [profile, company, cards] = await Promise.all([
    profileOf(customer.id),
    companyOf(customer.id),
    savedCardsOf(customer.id),
  ]);
  if (!profile) throw new Error(`the account ${customer.id} has gone`);
  return (
    <AccountPage locale={locale} room="profile" title={t("account.profile.title")} signOut={signOutAction}>
      <dl className="mb-6 max-w-md">
        <dt className="text-[0.9375rem] font-medium">{t("account.email")}</dt>
        <dd className="mt-1">{profile.email}</dd>
      </dl>
      <ProfileForm locale={locale} action={updateProfileAction} profile={profile} />
      <h2 className="mt-12 text-xl">{t("account.profile.companyTitle")}</h2>
      <p className="mt-2 mb-6 text-muted">{t("account.profile.companyText")}</p>
      <CompanyForm locale={locale} action={setCompanyAction} company={company} />
      {company && (
        <form action={leaveCompanyAction} className="mt-5">
          <Button type="submit" look="secondary">
            {t("account.profile.leaveCompany")}
          </Button>
        </form>
      )}
      <SavedCards cards={cards} remove={removeCardAction} locale={locale} />
      <h2 className="mt-12 text-xl">{t("account.profile.emailTitle")}</h2>
      <p className="mt-2 mb-6 text-muted">{t("account.profile.emailNote")}</p>
      <EmailForm locale={locale} action={askEmailChangeAction} />
      <h2 className="mt-12 text-xl">{t("account.profile.passwordTitle")}</h2>
      <p className="mt-2 text-muted">{t("account.profile.passwordText")}</p>
      <ArrowLink href={`/${locale}/account/sessions#passkeys`} className="mb-4">
        {t("account.profile.toPasskeys")}
      </ArrowLink>
      <PasswordForm locale={locale} action={changePasswordAction} email={profile.email} />
    </AccountPage>
  );
}
