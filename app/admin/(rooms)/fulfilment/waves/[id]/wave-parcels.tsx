import { ButtonLink } from "#components/ui/button";
import type { PickView } from "#lib/fulfilment/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The parcels of a wave, each with its way to the packing table. */
export function WaveParcels({ picks, locale }: { picks: readonly PickView[]; locale: Locale }) {
  const t = translator(locale);
  const parcels = Map.groupBy(picks, ({ parcelId }) => parcelId);
  return (
    <section aria-labelledby="parcels" className="border-t border-hairline px-5 pt-5 print:hidden">
      <h2 id="parcels" className="pb-2 text-base">
        {t("fulfilment.pick.parcels")}
      </h2>
      <ul className="grid gap-2 sm:grid-cols-2">
        {[...parcels].map(([parcelId, its]) => {
          const wanted = its.reduce((sum, pick) => sum + pick.wanted, 0);
          const picked = its.reduce((sum, pick) => sum + Math.min(pick.picked, pick.wanted), 0);
          return (
            <li key={parcelId} className="flex flex-wrap items-center gap-2 rounded-card border border-hairline p-3">
              <p className="figures min-w-0 flex-1 basis-32">
                <span className="block font-medium">{its[0]?.orderNumber}</span>
                <span className="block truncate text-muted">{its[0]?.customer}</span>
              </p>
              <p className="figures text-muted">{t("fulfilment.pick.found", { picked, wanted })}</p>
              <ButtonLink
                size="sm"
                look={picked === wanted ? "primary" : "secondary"}
                href={`/admin/fulfilment/pack/${parcelId}`}
                aria-label={`${t("fulfilment.pick.pack")} ${its[0]?.orderNumber}`}
              >
                {t("fulfilment.pick.pack")}
              </ButtonLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
