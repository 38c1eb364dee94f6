import { Thumbnail } from "#components/cart/thumbnail";
import { Icon } from "#components/ui/icon";
import type { PickupView } from "#lib/fulfilment/pickup-schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Pick-ups as links to the screen that hands them over. */
export function PickupList({ pickups, locale }: { pickups: readonly PickupView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <ul className="border-t border-hairline">
      {pickups.map(({ parcelId, name, number, lines, state, readyAt, promisedAt }) => {
        const at = readyAt ?? promisedAt;
        return (
          <li key={parcelId} className="border-b border-hairline">
            <a
              href={`/counter/hand-over/${parcelId}`}
              className="flex min-h-16 items-center gap-3 px-4 py-2 hover:bg-wash"
            >
              <span className="size-12 shrink-0 overflow-hidden rounded-[4px] bg-sweep">
                <Thumbnail file={lines[0]?.pictureFile ?? null} name={lines[0]?.name ?? number} size={48} />
              </span>
              <span className="min-w-0 flex-1">
                <span className="block truncate font-medium">{name}</span>
                <span className="figures block truncate text-[13px] text-muted">
                  {number}, {t("counter.items", { count: lines.reduce((sum, line) => sum + line.quantity, 0) })}
                </span>
              </span>
              <span className="text-right text-[13px]">
                <span className={`block ${state === "ready" ? "text-fir" : "text-muted"}`}>
                  {t(`counter.states.${state}`)}
                </span>
                <span className="figures block text-muted">
                  {shortDayText(at, locale)}, {timeText(at, locale)}
                </span>
              </span>
              <Icon name="chevron-right" className="size-4 text-muted" />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
