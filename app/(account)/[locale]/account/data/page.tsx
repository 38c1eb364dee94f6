import { currentCustomer } from "#app/actor";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { ConsentForm, ConsentHistory } from "#components/account/consents";
import { ErasurePane } from "#components/account/erasure-pane";
import { ExportForm } from "#components/account/export-form";
import { RefusedNotice } from "#components/account/refused-notice";
import { ArrowLink } from "#components/ui/text-link";
import { consentsOf } from "#lib/customers/queries-consents";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { erasureOf, exportOf } from "#lib/privacy/queries";
import { creditLeft, hindrancesOf } from "#lib/privacy/queries-hindrances";
import { localeOf, titled } from "../locale.ts";
import { askErasureAction, askExportAction, chooseConsentsAction, keepAccountAction } from "./actions.ts";

export const generateMetadata = titled((t) => t("privacy.title"));

/** What somebody agrees to, takes along and has forgotten. */
export default async function Page(props: PageProps<"/[locale]/account/data">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { id: accountId, email } = await currentCustomer(locale, `/${locale}/account/data`);
  const [consents, erasure, taken, hindrances, creditMinor] = await Promise.all([
    consentsOf(accountId),
    erasureOf(accountId),
    exportOf(accountId, clock.now()),
    hindrancesOf({ email, accountId }),
    creditLeft({ accountId }),
  ]);
  return (
    <AccountPage
      locale={locale}
      room="data"
      title={t("privacy.title")}
      intro={t("privacy.intro")}
      signOut={signOutAction}
    >
      <RefusedNotice locale={locale} code={(await props.searchParams).refused} />
      <p className="mb-10 flex flex-wrap gap-x-8 gap-y-2">
        <ArrowLink href={`/${locale}/legal/confidentialite`}>{t("privacy.more")}</ArrowLink>
        <ArrowLink href={`/${locale}/legal/cookies`}>{t("privacy.cookies")}</ArrowLink>
      </p>
      <h2 className="text-xl">{t("privacy.consents.title")}</h2>
      <p className="mt-2 mb-4 max-w-xl text-muted text-pretty">{t("privacy.consents.text")}</p>
      <ConsentForm consents={consents} action={chooseConsentsAction} locale={locale} />
      <ConsentHistory consents={consents} locale={locale} />
      <h2 className="mt-12 text-xl">{t("privacy.take.title")}</h2>
      <p className="mt-2 mb-6 max-w-xl text-muted text-pretty">{t("privacy.take.text")}</p>
      <ExportForm taken={taken} action={askExportAction} locale={locale} />
      <h2 className="mt-12 text-xl">{t("privacy.erase.title")}</h2>
      <ErasurePane {...{ erasure, hindrances, creditMinor, locale }} ask={askErasureAction} keep={keepAccountAction} />
    </AccountPage>
  );
}
