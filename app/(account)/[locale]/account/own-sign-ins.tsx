import { headers } from "next/headers";
import type { ReactNode } from "react";
import { currentSessionId } from "#app/actor";
import { addPasskeyAction, beginPasskeyAction, removePasskeyAction, renamePasskeyAction } from "#app/passkey-actions";
import { Passkeys } from "#components/account/passkeys";
import { RefusedNotice } from "#components/account/refused-notice";
import { SessionsList } from "#components/account/sessions-list";
import { Button } from "#components/ui/button";
import { sessionsOf } from "#lib/identity/queries";
import { passkeysOf } from "#lib/identity/queries-passkeys";
import { deviceText } from "#lib/kernel/device";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { endSessionAction, signOutElsewhereAction } from "./actions.ts";

type Props = Readonly<{
  person: string;
  refused: string | string[] | undefined;
  locale: Locale;
  /** Another way out, under the one of the other browsers. */
  children?: ReactNode;
}>;

const passkeyActions = {
  begin: beginPasskeyAction,
  add: addPasskeyAction,
  rename: renamePasskeyAction,
  remove: removePasskeyAction,
};

/** How somebody comes in, customer or colleague: the browsers signed in, and one's own keys. */
export async function OwnSignIns({ person, refused, locale, children }: Props) {
  const [sessions, passkeys] = await Promise.all([sessionsOf(person, clock.now()), passkeysOf(person)]);
  return (
    <>
      <RefusedNotice locale={locale} code={refused} />
      <SessionsList sessions={sessions} here={await currentSessionId()} locale={locale} end={endSessionAction} />
      {sessions.length > 1 && (
        <form action={signOutElsewhereAction} className="mt-8">
          <Button look="secondary">{translator(locale)("account.sessions.elsewhere")}</Button>
        </form>
      )}
      {children}
      <Passkeys
        passkeys={passkeys}
        device={deviceText((await headers()).get("user-agent"))}
        actions={passkeyActions}
        locale={locale}
      />
    </>
  );
}
