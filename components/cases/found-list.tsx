import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { type Found, type FoundGroup, shown } from "#lib/cases/found";
import { shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Props = Readonly<{
  typed: string;
  /** Null while a reason is asked for. */
  groups: readonly FoundGroup[] | null;
  /** Who is open beside it, as `wordOf` names them. */
  current: string | null;
  locale: Locale;
  children: ReactNode;
}>;

/** Who and what was found, under what it was found by. */
export function FoundList({ typed, groups, current, locale, children }: Props) {
  const t = translator(locale);
  return (
    <section
      aria-label={t("lookUp.results")}
      className={clsx("min-h-0 flex-col border-hairline lg:flex lg:border-r", current === null ? "flex" : "hidden")}
    >
      {children}
      <div className="flex h-11 shrink-0 items-center border-b border-hairline px-3 text-[13px] lg:h-9">
        <a href="/admin/desk" className="flex min-h-11 items-center gap-1 text-muted hover:text-ink lg:min-h-0">
          <Icon name="chevron-left" className="size-3.5" />
          {t("lookUp.back")}
        </a>
      </div>
      <div className="scroll-quiet min-h-0 flex-1 overflow-y-auto">
        {groups?.map(({ way, found }) => (
          <section key={way} aria-label={t(`lookUp.by.${way}`)}>
            <h2 className="px-3 pt-2.5 pb-1 text-xs font-normal text-muted">{t(`lookUp.by.${way}`)}</h2>
            <ul>
              {found.map((one) => (
                <Row key={wordOf(one)} of={one} {...{ typed, current, locale }} />
              ))}
            </ul>
            {way === "name" && found.length === shown && (
              <p className="px-3 py-2 text-xs text-muted">{t("lookUp.more")}</p>
            )}
          </section>
        ))}
        {groups?.length === 0 && <p className="px-3 py-4 text-[13px] text-muted">{t("lookUp.none")}</p>}
      </div>
    </section>
  );
}

/** How the page's address names somebody: their account, else an order of theirs, else a case. */
const wordOf = ({ accountId, orderNumber, caseNumber }: Found): string =>
  accountId ? `account:${accountId}` : orderNumber ? `order:${orderNumber}` : `case:${caseNumber}`;

type RowProps = Readonly<{ of: Found; typed: string; current: string | null; locale: Locale }>;

function Row({ of: one, typed, current, locale }: RowProps) {
  const t = translator(locale);
  const who = wordOf(one);
  const query = new URLSearchParams({ find: typed, who, ...(one.orderNumber && { order: one.orderNumber }) });
  const details = [one.orderNumber, one.city ?? (one.accountId ? null : t("lookUp.guest"))].filter(Boolean);
  return (
    <li>
      <a
        href={`/admin/desk?${query}`}
        data-row
        aria-current={who === current ? "true" : undefined}
        className={clsx(
          "block border-b border-hairline px-3 py-2.5 lg:py-[7px]",
          who === current ? "bg-blue-tint" : "hover:bg-wash",
        )}
      >
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 truncate font-medium">{one.name || t("desk.somebody")}</span>
          {one.placedAt && (
            <span className="figures text-xs whitespace-nowrap text-muted">{shortDateText(one.placedAt, locale)}</span>
          )}
        </span>
        <span className="figures mt-px block truncate text-[13px] text-muted">{details.join(", ")}</span>
      </a>
    </li>
  );
}
