import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon, type IconName } from "#components/ui/icon";
import { type Channel, type DeskCounts, type DeskView, deskViews, type QueuedCase } from "#lib/cases/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { TimeLeft } from "./time-left.tsx";

const icons: Readonly<Record<Channel, IconName>> = {
  form: "pencil",
  mail: "mail",
  account: "user-round",
  phone: "phone",
  callback: "phone",
  question: "info",
  review: "star",
  marketplace: "store",
  house: "warning",
};

type Props = Readonly<{
  view: DeskView;
  counts: DeskCounts;
  cases: readonly QueuedCase[];
  /** The number of the case that is open beside it. */
  current: number | null;
  now: Date;
  locale: Locale;
  /** Stands above it: finding whoever calls. */
  top: ReactNode;
  /** What can be done from here. */
  children: ReactNode;
}>;

/** What is owed an answer, the least time left first. */
export function Queue({ view, counts, cases, current, now, locale, top, children }: Props) {
  const t = translator(locale);
  const count = (one: DeskView) => (one === "closed" ? null : counts[one]);
  return (
    <section
      aria-label={t("desk.queue")}
      className={clsx("min-h-0 flex-col border-hairline lg:flex lg:border-r", current === null ? "flex" : "hidden")}
    >
      {top}
      <div className="flex h-11 shrink-0 items-center gap-2 border-b border-hairline px-3">
        <h1 className="text-base">{t("desk.title")}</h1>
        <span className="figures text-muted">{counts.team}</span>
        <span className="ml-auto text-xs text-muted">{t("desk.sort")}</span>
      </div>
      <nav
        aria-label={t("desk.queue")}
        className="flex h-11 shrink-0 items-center gap-3 border-b border-hairline px-3 text-[13px] lg:h-9"
      >
        {deskViews.map((one) => (
          <a
            key={one}
            href={`/admin/desk?view=${one}`}
            aria-current={one === view ? "page" : undefined}
            className={clsx(
              "flex h-full items-center whitespace-nowrap",
              one === view ? "border-b-2 border-blue font-medium" : "text-muted hover:text-ink",
            )}
          >
            {t(`desk.views.${one}`)}{" "}
            {count(one) !== null && <span className="figures ml-1 text-muted">{count(one)}</span>}
          </a>
        ))}
      </nav>
      <ul className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        {cases.map((one) => (
          <li key={one.id}>
            <a
              href={`/admin/desk?view=${view}&case=${one.number}`}
              data-row
              aria-current={one.number === current ? "true" : undefined}
              className={clsx(
                "block border-b border-hairline px-3 py-2.5 lg:py-[7px]",
                one.number === current ? "bg-blue-tint" : "hover:bg-wash",
              )}
            >
              <span className="flex items-baseline gap-2">
                <span className="min-w-0 flex-1 truncate font-medium">
                  {one.channel === "house" ? t("desk.byHouse") : one.name || t("desk.somebody")}
                </span>
                <TimeLeft of={one} now={now} locale={locale} />
              </span>
              <span
                className={clsx(
                  "mt-px flex items-center gap-1.5 text-[13px]",
                  one.number === current ? "text-ink" : "text-muted",
                )}
              >
                <Icon name={icons[one.channel]} className="size-3.5 shrink-0" />
                <span className="truncate">{one.subject || t(`desk.channels.${one.channel}`)}</span>
              </span>
            </a>
          </li>
        ))}
        {cases.length === 0 && <li className="px-3 py-4 text-[13px] text-muted">{t("desk.empty")}</li>}
      </ul>
      {children}
      <p className="shrink-0 border-t border-hairline px-3 py-2 text-xs text-muted">{t("desk.hours")}</p>
    </section>
  );
}
