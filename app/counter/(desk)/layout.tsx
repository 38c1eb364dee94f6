import { signOutAction } from "#app/session-actions";
import { staffErrorWords } from "#app/staff-error-words";
import { CounterShell } from "#components/counter/shell";
import { ErrorWordsProvider } from "#components/ui/error-words";
import { clock } from "#lib/platform/clock";
import { placeName } from "#lib/stores/place-name";
import { counter } from "../counter";
import { waitingAt } from "../waiting";

/** The frame of every screen of the counter; each page asks for its own permission. */
export default async function Layout({ children }: LayoutProps<"/counter">) {
  const { staff, store, hasSeveral, locale } = await counter("/counter");
  const now = clock.now();
  const { due, ready, reservations, receptions } = await waitingAt(store.code, locale, now);
  return (
    <CounterShell
      storeName={placeName(store.name)}
      person={staff.name}
      hasSeveral={hasSeveral}
      counts={{
        handOver: ready.length,
        picks: due.length,
        reservations: reservations.length,
        stock: receptions.length,
      }}
      signOut={signOutAction}
      now={now}
      locale={locale}
    >
      <ErrorWordsProvider words={staffErrorWords(locale)}>{children}</ErrorWordsProvider>
    </CounterShell>
  );
}
