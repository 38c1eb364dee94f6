import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Nav, type Room } from "./nav.tsx";
import { ShellFoot } from "./shell-foot.tsx";

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
  const foot = <ShellFoot person={person} signOut={signOut} locale={locale} />;
  return (
    <div className="text-sm leading-5 lg:grid lg:h-dvh lg:grid-cols-[204px_minmax(0,1fr)] print:block print:h-auto">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-paper focus:p-2"
      >
        {t("admin.skip")}
      </a>
      <aside aria-label={t("admin.menu")} className="hidden border-r border-hairline bg-wash lg:block print:hidden">
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
          <div className="-mx-2 min-h-0 overflow-y-auto px-2 py-0.5">
            <Nav rooms={rooms} label={t("admin.navigation")} />
          </div>
          <div className="mt-auto pt-1">{foot}</div>
        </div>
      </aside>
      <div className="flex min-w-0 flex-col lg:h-dvh print:h-auto">
        <header className="sticky top-0 z-20 flex h-14 shrink-0 items-center gap-3 border-b border-hairline bg-paper px-4 lg:h-12 lg:px-5 print:hidden">
          <details className="relative lg:hidden">
            <summary className="-ml-2 grid size-11 cursor-pointer list-none place-items-center">
              <Icon name="menu" label={t("admin.menu")} />
            </summary>
            <div className="absolute top-11 left-0 max-h-[calc(100dvh-4rem)] w-64 overflow-y-auto rounded-card border border-hairline bg-wash p-2">
              <Nav rooms={rooms} label={t("admin.navigation")} />
              <div className="mt-2 border-t border-hairline pt-2">{foot}</div>
            </div>
          </details>
          {palette}
          <p className="figures ml-auto hidden text-[13px] whitespace-nowrap text-muted lg:block">
            {dateText(now, locale)}, {timeText(now, locale)}
          </p>
        </header>
        <main
          id="content"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard (WCAG 2.1.1)
          tabIndex={0}
          className="relative min-w-0 flex-1 scroll-py-20 -outline-offset-2 lg:min-h-0 lg:overflow-auto print:overflow-visible"
        >
          {children}
        </main>
      </div>
    </div>
  );
}
