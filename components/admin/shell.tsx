import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Nav, type Room } from "./nav.tsx";

/** The back office's frame: rooms by job on the left, find-or-do and the hour on top, each pane scrolls by itself. */
export function AdminShell({
  rooms,
  person,
  palette,
  signOut,
  now,
  locale,
  children,
}: {
  rooms: readonly Room[];
  person: string;
  palette: ReactNode;
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
  return (
    <div className="text-sm leading-5 lg:grid lg:h-dvh lg:grid-cols-[204px_minmax(0,1fr)]">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-paper focus:p-2"
      >
        {t("admin.skip")}
      </a>
      <aside className="hidden border-r border-hairline bg-wash lg:block">
        <div className="sticky top-0 flex h-dvh flex-col px-2 pb-2">
          <a
            href="/admin"
            className="flex h-12 items-center gap-2 px-2 font-display text-[15px] font-[650] tracking-[-0.015em]"
          >
            <span className="tag tag-small grid h-6 place-items-center py-0 pr-1.5 pl-[18px] text-[13px] leading-none font-bold">
              B
            </span>
            {t("common.shopName")}
          </a>
          <Nav rooms={rooms} label={t("admin.navigation")} />
          <div className="mt-auto space-y-0.5">
            <a
              href={`/admin/language?to=${locale === "fr" ? "en" : "fr"}`}
              className="flex h-8 items-center gap-2.5 rounded-control px-2 text-muted hover:bg-paper hover:text-ink"
            >
              <Icon name="book-open" className="size-4" />
              {t("admin.language")}
            </a>
            <a
              href={`/${locale}`}
              className="flex h-8 items-center gap-2.5 rounded-control px-2 text-muted hover:bg-paper hover:text-ink"
            >
              <Icon name="store" className="size-4" />
              {t("admin.shop")}
            </a>
            <form action={signOut} className="mt-1 flex items-center gap-2.5 border-t border-hairline px-2 pt-2.5">
              <input type="hidden" name="callbackUrl" value="/admin/sign-in" />
              <span
                className="grid size-7 place-items-center rounded-chip bg-blue-tint text-xs font-semibold text-blue"
                aria-hidden
              >
                {initials}
              </span>
              <span className="min-w-0">
                <span className="block truncate text-[13px] leading-4 font-medium">{person}</span>
                <button
                  type="submit"
                  className="text-xs leading-4 text-muted underline underline-offset-2 hover:text-ink"
                >
                  {t("admin.signOut")}
                </button>
              </span>
            </form>
          </div>
        </div>
      </aside>
      <div className="flex min-w-0 flex-col lg:h-dvh">
        <header className="sticky top-0 z-20 flex h-12 shrink-0 items-center gap-3 border-b border-hairline bg-paper px-4 lg:px-5">
          <details className="relative lg:hidden">
            <summary className="-ml-2 grid size-11 cursor-pointer list-none place-items-center">
              <Icon name="menu" label={t("admin.menu")} />
            </summary>
            <div className="absolute top-11 left-0 w-64 rounded-card border border-hairline bg-wash p-2">
              <Nav rooms={rooms} label={t("admin.menu")} />
            </div>
          </details>
          {palette}
          <p className="figures ml-auto hidden text-[13px] whitespace-nowrap text-muted lg:block">
            {dateText(now, locale)}, {timeText(now, locale)}
          </p>
        </header>
        <main id="content" className="min-w-0 flex-1 lg:min-h-0 lg:overflow-auto">
          {children}
        </main>
      </div>
    </div>
  );
}
