import type { ReactNode } from "react";
import { Icon, type IconName } from "#components/ui/icon";
import { timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { CounterNav } from "./nav.tsx";

const rooms = [
  { key: "handOver", href: "/counter", icon: "package-check" },
  { key: "picks", href: "/counter/picks", icon: "clipboard-list" },
  { key: "reservations", href: "/counter/reservations", icon: "bookmark" },
  { key: "stock", href: "/counter/stock", icon: "boxes" },
  { key: "club", href: "/counter/club", icon: "star" },
] as const satisfies readonly { key: string; href: string; icon: IconName }[];

type Room = (typeof rooms)[number]["key"];

/** The frame of the counter: the store, the time, who is here; the rooms under the thumb of a phone, in the head of a till. */
export function CounterShell({
  storeName,
  person,
  hasSeveral,
  counts,
  signOut,
  now,
  locale,
  children,
}: {
  storeName: string;
  person: string;
  hasSeveral: boolean;
  counts: Readonly<Partial<Record<Room, number>>>;
  signOut: (form: FormData) => Promise<void>;
  now: Date;
  locale: Locale;
  children: ReactNode;
}) {
  const t = translator(locale);
  const initials = person
    .split(/\s+/)
    .map((word) => word[0])
    .slice(0, 2)
    .join("");
  const entry = "flex min-h-11 w-full items-center px-3 text-left hover:bg-wash";
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-paper focus:p-2"
      >
        {t("admin.skip")}
      </a>
      <header className="sticky top-0 z-20 flex h-14 items-center gap-3 border-b border-hairline bg-paper px-4">
        <span
          className="tag tag-small grid h-6 shrink-0 place-items-center py-0 pr-1.5 pl-[18px] text-[13px] leading-none font-bold"
          aria-hidden
        >
          B
        </span>
        <p className="min-w-0 truncate font-display font-[650] tracking-tight">{storeName}</p>
        <span className="figures ml-auto text-[13px] whitespace-nowrap text-muted">{timeText(now, locale)}</span>
        <details className="relative">
          <summary className="grid size-11 list-none place-items-center rounded-chip bg-blue-tint text-xs font-semibold text-blue">
            <span aria-hidden>{initials}</span>
            <span className="sr-only">{t("counter.menu", { name: person })}</span>
          </summary>
          <div className="absolute right-0 z-30 mt-2 w-56 overflow-hidden rounded-card border border-hairline bg-paper py-1 shadow-lg">
            <p className="truncate px-3 py-2 text-[13px] text-muted">{person}</p>
            {hasSeveral && (
              <a href="/counter/stores" className={entry}>
                {t("counter.stores.change")}
              </a>
            )}
            <a href={`/counter/language?to=${locale === "fr" ? "en" : "fr"}`} className={entry}>
              {t("admin.language")}
            </a>
            <a href="/admin" className={entry}>
              {t("counter.backOffice")}
            </a>
            <form action={signOut}>
              <input type="hidden" name="callbackUrl" value="/admin/sign-in" />
              <button type="submit" className={entry}>
                {t("admin.signOut")}
              </button>
            </form>
          </div>
        </details>
      </header>
      <CounterNav
        label={t("counter.nav.label")}
        rooms={rooms.map(({ key, href, icon }) => ({
          href,
          icon: <Icon name={icon} className="size-6" />,
          name: t(`counter.nav.${key}`),
          count: counts[key] ?? 0,
        }))}
      />
      <main id="content" tabIndex={-1} className="mx-auto outline-none w-full max-w-[1240px] max-lg:pb-24">
        {children}
      </main>
    </>
  );
}
