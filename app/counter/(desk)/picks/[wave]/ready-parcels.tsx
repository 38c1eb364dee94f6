import { Button } from "#components/ui/button";
import { pickup } from "#lib/fulfilment/queries-pickup";
import type { PickView } from "#lib/fulfilment/schema";
import type { Locale } from "#lib/kernel/locale";
import { shortName } from "#lib/kernel/short-name";
import { translator } from "#lib/language/translator";
import { ready } from "../actions";

const isWhole = (picks: readonly PickView[]): boolean =>
  picks.some(({ wanted }) => wanted > 0) && picks.every(({ picked, wanted }) => picked >= wanted);

/** The parcels of a walk that are whole: a pick-up is told to be ready, a delivery goes to the packing table. */
export async function ReadyParcels({ picks, locale }: { picks: readonly PickView[]; locale: Locale }) {
  const t = translator(locale);
  const whole = [...Map.groupBy(picks, ({ parcelId }) => parcelId)].filter(([, own]) => isWhole(own));
  if (whole.length === 0) return null;
  const waiting = await Promise.all(
    whole.map(async ([parcelId, [first]]) => ({ parcelId, first, state: (await pickup(parcelId))?.state })),
  );
  return (
    <section aria-labelledby="completes">
      <h2 id="completes" className="px-4 pt-4 pb-2 text-base">
        {t("counter.picks.whole")}
      </h2>
      <ul className="border-t border-hairline">
        {waiting.map(
          ({ parcelId, first, state }) =>
            first && (
              <li key={parcelId} className="flex min-h-16 items-center gap-3 border-b border-hairline px-4 py-2">
                <span className="min-w-0 flex-1">
                  <span className="block truncate font-medium">{shortName(first.customer)}</span>
                  <span className="figures block text-[13px] text-muted">{first.orderNumber}</span>
                </span>
                {state === "to_prepare" && (
                  <form action={ready}>
                    <input type="hidden" name="parcelId" value={parcelId} />
                    <Button size="lg" icon="check">
                      {t("counter.picks.ready")}
                    </Button>
                  </form>
                )}
                {state && state !== "to_prepare" && (
                  <span className="text-[13px] text-fir">{t(`counter.states.${state}`)}</span>
                )}
                {first.method === "delivery" && (
                  <span className="text-[13px] text-muted">{t("counter.picks.toPack")}</span>
                )}
              </li>
            ),
        )}
      </ul>
    </section>
  );
}
