import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { AlertsList } from "#components/account/alerts-list";
import { RefusedNotice } from "#components/account/refused-notice";
import { alertsOf } from "#lib/alerts/queries";
import { translator } from "#lib/language/translator";
import { localeOf, titled } from "../account/locale.ts";
import { endAlertAction } from "./actions.ts";

export const generateMetadata = titled((t) => t("alerts.title"));

export default async function Page(props: PageProps<"/[locale]/alerts">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/alerts`);
  const alerts = await alertsOf(customer.id, locale);
  return (
    <AccountPage
      locale={locale}
      room="alerts"
      title={t("alerts.title")}
      intro={t("alerts.text")}
      signOut={signOutAction}
    >
      <RefusedNotice locale={locale} code={(await props.searchParams).refused} />
      <AlertsList alerts={alerts} end={endAlertAction} locale={locale} />
    </AccountPage>
  );
}
