import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import type { DueParcel } from "#lib/fulfilment/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { shortName } from "#lib/kernel/short-name";
import { translator } from "#lib/language/translator";
import { counterWords } from "../../counter-words";
import { begin } from "./actions";

/** Parcels that nobody fetches yet; each may be fetched alone, when its customer stands there. */
export function WaitingParcels({
  title,
  parcels,
  locale,
}: {
  title: string;
  parcels: readonly DueParcel[];
  locale: Locale;
}) {
  const t = translator(locale);
  if (parcels.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className="bg-wash px-4 py-1.5 font-text text-[13px] font-medium tracking-normal text-muted">{title}</h2>
      <ul>
        {parcels.map(({ parcelId, locationCode, customer, orderNumber, units, method, promisedAt }) => (
          <li key={parcelId} className="flex min-h-16 items-center gap-3 border-b border-hairline px-4 py-2">
            <Icon name={method === "pickup" ? "store" : "truck"} className="size-5 text-muted" />
            <span className="min-w-0 flex-1">
              <span className="block truncate font-medium">{shortName(customer)}</span>
              <span className="figures block text-[13px] text-muted">
                {orderNumber}, {t("counter.items", { count: units })}
              </span>
              <span className="figures block text-[13px] text-muted">
                {t("counter.picks.before", {
                  when: `${shortDayText(promisedAt, locale)}, ${timeText(promisedAt, locale)}`,
                })}
              </span>
            </span>
            <ActionForm action={begin} {...counterWords(locale)}>
              <input type="hidden" name="place" value={locationCode} />
              <input type="hidden" name="parcelIds[]" value={parcelId} />
              <Button type="submit" look="secondary" aria-label={t("counter.picks.fetchOne", { number: orderNumber })}>
                {t("counter.picks.fetch")}
              </Button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
