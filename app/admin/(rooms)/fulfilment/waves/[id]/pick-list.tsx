import { clsx } from "clsx";
import { batchText } from "#app/batch-text";
import { RowPicture } from "#components/admin/row-picture";
import { Badge } from "#components/ui/badge";
import { Icon } from "#components/ui/icon";
import type { PickView } from "#lib/fulfilment/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { missing } from "../../actions";

/** What to fetch, zone by zone and shelf by shelf. On paper each line has a box to tick. */
export function PickList({ picks, locale }: { picks: readonly PickView[]; locale: Locale }) {
  const t = translator(locale);
  const zones = Map.groupBy(picks, ({ zone }) => zone);
  return [...zones].map(([zone, inZone]) => (
    <section key={zone} aria-labelledby={`zone-${zone}`} className="break-inside-avoid-page">
      <h2 id={`zone-${zone}`} className="border-t border-hairline bg-wash px-5 py-1.5 text-[13px] font-semibold">
        {zone === "" ? t("fulfilment.pick.noZone") : t("fulfilment.pick.zone", { zone })}
      </h2>
      <ul>
        {inZone.map((pick) => (
          <Line key={pick.id} pick={pick} locale={locale} />
        ))}
      </ul>
    </section>
  ));
}

function Line({ pick, locale }: { pick: PickView; locale: Locale }) {
  const t = translator(locale);
  const { shelf, name, optionsText, sku, gtin, wanted, picked, short, orderNumber, pictureFile, batch } = pick;
  const open = wanted - picked - short;
  const done = open <= 0 && short === 0;
  return (
    <li
      className={clsx(
        "grid grid-cols-[64px_40px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-hairline px-5 py-2",
        done && "text-muted",
      )}
    >
      <p className="figures text-base font-semibold">{shelf || "—"}</p>
      <RowPicture file={pictureFile} size={40} />
      <div className="min-w-0">
        <p className="font-medium">
          {name}
          {optionsText && <span className="font-normal text-muted"> {optionsText}</span>}
        </p>
        <p className="figures flex flex-wrap gap-x-3 text-[13px] text-muted">
          <span>{sku}</span>
          {gtin && <span className="max-sm:hidden">{gtin}</span>}
          <span className="whitespace-nowrap">{orderNumber}</span>
        </p>
        {batch && <p className="text-[13px] font-medium">{batchText(batch, locale)}</p>}
        {picked > wanted && <Badge tone="amber">{t("fulfilment.pick.putBack", { count: picked - wanted })}</Badge>}
        {short > 0 && <Badge tone="vermilion">{t("fulfilment.pick.shortOf", { count: short })}</Badge>}
      </div>
      <div className="text-right">
        <p className="figures flex items-center justify-end gap-1.5 text-base font-semibold whitespace-nowrap">
          {done && wanted > 0 && <Icon name="check" className="text-fir print:hidden" />}
          <span className="print:hidden">
            {t("fulfilment.pick.found", { picked: Math.min(picked, wanted), wanted })}
          </span>
          <span className="hidden print:inline">☐ × {wanted}</span>
        </p>
        {open > 0 && (
          <form action={missing} className="print:hidden">
            <input type="hidden" name="pickId" value={pick.id} />
            <button
              type="submit"
              aria-label={t("fulfilment.pick.missingFor", { name })}
              className="-mb-1 min-h-11 text-[13px] text-blue underline-offset-4 hover:underline lg:min-h-7"
            >
              {t("fulfilment.pick.missing")}
            </button>
          </form>
        )}
      </div>
    </li>
  );
}
