import { Icon } from "#components/ui/icon";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentSummary } from "#lib/stockroom/schema";

/** Consignments from or to this store, with how many units are still on their way. */
export function ConsignmentList({
  consignments,
  locale,
}: {
  consignments: readonly ConsignmentSummary[];
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <ul className="border-t border-hairline">
      {consignments.map(({ id, number, origin, destination, expectedOn, onItsWay, note }) => (
        <li key={id} className="border-b border-hairline">
          <a
            href={`/counter/stock/consignments/${number}`}
            className="flex min-h-16 items-center gap-3 px-4 py-2 hover:bg-wash"
          >
            <span className="min-w-0 flex-1">
              <span className="block font-medium">
                {origin} → {destination}
              </span>
              <span className="figures block text-[13px] text-muted">
                {t("stock.consignments.one", { number })}, {t("counter.items", { count: onItsWay })}
                {note && `, ${note}`}
              </span>
            </span>
            <span className="figures text-right text-[13px] text-muted">
              {shortDayText(new Date(`${expectedOn}T12:00:00Z`), locale)}
            </span>
            <Icon name="chevron-right" className="size-4 text-muted" />
          </a>
        </li>
      ))}
    </ul>
  );
}
