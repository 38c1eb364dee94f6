import type { ReactNode } from "react";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const rooms = ["orders", "club", "lists", "alerts", "messages", "addresses", "profile", "data", "sessions"] as const;
export type Room = (typeof rooms)[number];

/** Lists are there before an account is. */
const paths: Readonly<Partial<Record<Room, string>>> = { orders: "/account", lists: "/lists", alerts: "/alerts" };
const pathOf = (locale: Locale, room: Room) => `/${locale}${paths[room] ?? `/account/${room}`}`;

/** A customer's page: the rooms of the account beside what this one holds. */
export function AccountPage({
  locale,
  room,
  title,
  intro,
  signOut,
  children,
}: {
  locale: Locale;
  room: Room;
  title: string;
  intro?: string;
  /** Null for a visitor, who has only some of them. */
  signOut: ((form: FormData) => Promise<void>) | null;
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <div className="container-page grid gap-8 py-10 lg:grid-cols-[220px_minmax(0,1fr)] lg:gap-16 lg:py-14">
      <div className="min-w-0">
        <nav aria-label={t("account.nav.label")}>
          <ul className="flex flex-wrap gap-1 lg:grid">
            {rooms.map((other) => (
              <li key={other}>
                <a
                  href={pathOf(locale, other)}
                  aria-current={other === room ? "page" : undefined}
                  className="flex min-h-11 items-center rounded-control px-3 whitespace-nowrap hover:bg-wash aria-[current=page]:bg-wash aria-[current=page]:font-semibold"
                >
                  {t(`account.nav.${other}`)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {signOut && (
          <form action={signOut} className="mt-2 max-lg:hidden">
            <SignOut locale={locale} />
          </form>
        )}
      </div>
      <div className="min-w-0">
        <h1 className="text-3xl leading-tight lg:text-4xl">{title}</h1>
        {intro && <p className="mt-3 max-w-2xl text-muted text-pretty">{intro}</p>}
        <div className="mt-8">{children}</div>
        {signOut && (
          <form action={signOut} className="mt-12 border-t border-hairline pt-4 lg:hidden">
            <SignOut locale={locale} />
          </form>
        )}
      </div>
    </div>
  );
}

function SignOut({ locale }: { locale: Locale }) {
  return (
    <>
      <input type="hidden" name="callbackUrl" value={`/${locale}/account/sign-in?left=1`} />
      <Button look="quiet" className="-ml-4 lg:-ml-1">
        {translator(locale)("account.signOut")}
      </Button>
    </>
  );
}
