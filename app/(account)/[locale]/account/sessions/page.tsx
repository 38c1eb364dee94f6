import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { Button } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { signOutEverywhereAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";
import { OwnSignIns } from "../own-sign-ins.tsx";

export const generateMetadata = titled((t) => t("account.sessions.title"));

export default async function Page(props: PageProps<"/[locale]/account/sessions">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account/sessions`);
  return (
    <AccountPage
      locale={locale}
      room="sessions"
      title={t("account.sessions.title")}
      intro={t("account.sessions.text")}
      signOut={signOutAction}
    >
      <OwnSignIns person={customer.id} refused={(await props.searchParams).refused} locale={locale}>
        <form action={signOutEverywhereAction} className="mt-4">
          <input type="hidden" name="locale" value={locale} />
          <Button look="danger">{t("account.sessions.everywhere")}</Button>
        </form>
      </OwnSignIns>
    </AccountPage>
  );
}
