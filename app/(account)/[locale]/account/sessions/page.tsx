import { headers } from "next/headers";
import { currentCustomer, currentSessionId } from "#app/actor";
import { addPasskeyAction, beginPasskeyAction, removePasskeyAction, renamePasskeyAction } from "#app/passkey-actions";
import { signOutAction } from "#app/session-actions";
import { AccountPage } from "#components/account/account-page";
import { Passkeys } from "#components/account/passkeys";
import { RefusedNotice } from "#components/account/refused-notice";
import { SessionsList } from "#components/account/sessions-list";
import { Button } from "#components/ui/button";
import { sessionsOf } from "#lib/identity/queries";
import { passkeysOf } from "#lib/identity/queries-passkeys";
import { deviceText } from "#lib/kernel/device";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { endSessionAction, signOutElsewhereAction, signOutEverywhereAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.sessions.title"));

export default async function Page(props: PageProps<"/[locale]/account/sessions">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const customer = await currentCustomer(locale, `/${locale}/account/sessions`);
  const [sessions, passkeys] = await Promise.all([sessionsOf(customer.id, clock.now()), passkeysOf(customer.id)]);
  return (
    <AccountPage
      locale={locale}
      room="sessions"
      title={t("account.sessions.title")}
      intro={t("account.sessions.text")}
      signOut={signOutAction}
    >
      <RefusedNotice locale={locale} code={(await props.searchParams).refused} />
      <SessionsList sessions={sessions} here={await currentSessionId()} locale={locale} end={endSessionAction} />
      {sessions.length > 1 && (
        <form action={signOutElsewhereAction} className="mt-8">
          <Button look="secondary">{t("account.sessions.elsewhere")}</Button>
        </form>
      )}
      <form action={signOutEverywhereAction} className="mt-4">
        <input type="hidden" name="locale" value={locale} />
        <Button look="danger">{t("account.sessions.everywhere")}</Button>
      </form>
      <Passkeys
        passkeys={passkeys}
        device={deviceText((await headers()).get("user-agent"))}
        actions={{
          begin: beginPasskeyAction,
          add: addPasskeyAction,
          rename: renamePasskeyAction,
          remove: removePasskeyAction,
        }}
        locale={locale}
      />
    </AccountPage>
  );
}
