import type { Metadata } from "next";
import { headers } from "next/headers";
import { currentSessionId, currentStaff } from "#app/actor";
import { addPasskeyAction, beginPasskeyAction, removePasskeyAction, renamePasskeyAction } from "#app/passkey-actions";
import { Passkeys } from "#components/account/passkeys";
import { RefusedNotice } from "#components/account/refused-notice";
import { SessionsList } from "#components/account/sessions-list";
import { RoomHead } from "#components/admin/room-head";
import { Button } from "#components/ui/button";
import { sessionsOf } from "#lib/identity/queries";
import { passkeysOf } from "#lib/identity/queries-passkeys";
import { deviceText } from "#lib/kernel/device";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { endSessionAction, signOutElsewhereAction } from "../../../(account)/[locale]/account/actions";
import { adminLocale } from "../../locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("account.sessions.title") };
}

/** How one comes in: the browsers signed in, one's own keys. Everybody on the staff has it, whatever their role. */
export default async function Page({ searchParams }: PageProps<"/admin/account">) {
  const [staff, locale] = await Promise.all([currentStaff("/admin/account"), adminLocale()]);
  const t = translator(locale);
  const [sessions, passkeys] = await Promise.all([sessionsOf(staff.id, clock.now()), passkeysOf(staff.id)]);
  return (
    <>
      <RoomHead title={t("account.sessions.title")} />
      <div className="max-w-3xl px-4 pb-10 lg:px-5">
        <RefusedNotice locale={locale} code={(await searchParams).refused} />
        <SessionsList sessions={sessions} here={await currentSessionId()} locale={locale} end={endSessionAction} />
        {sessions.length > 1 && (
          <form action={signOutElsewhereAction} className="mt-6">
            <Button look="secondary">{t("account.sessions.elsewhere")}</Button>
          </form>
        )}
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
      </div>
    </>
  );
}
