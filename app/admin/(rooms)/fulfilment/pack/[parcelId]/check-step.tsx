import { ScanForm } from "#components/admin/fulfilment/scan-form";
import { RowPicture } from "#components/admin/row-picture";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import type { PackingPart, PackingView } from "#lib/fulfilment/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { pack, wave } from "../../actions";
import { fulfilmentWords } from "../../fulfilment-words";
import { isHere, isWhole } from "./parcel-state";

/** What belongs into the parcel, and the scan that lets it in. A pick-up needs no second scan. */
export function CheckStep({ parcel, locale }: { parcel: PackingView; locale: Locale }) {
  const t = translator(locale);
  const { pack: words } = written(locale).fulfilment;
  const isPickup = parcel.method === "pickup";
  const open = isHere(parcel) && !parcel.packing && !isPickup;
  return (
    <section aria-labelledby="check" className="border-t border-hairline px-5 py-4">
      <h2 id="check" className="pb-2 text-base">
        {t(isPickup ? "fulfilment.pack.contents" : "fulfilment.pack.check")}
      </h2>
      {isHere(parcel) && parcel.waveId === null && <FetchButton parcel={parcel} locale={locale} />}
      {open && parcel.waveId !== null && !isWhole(parcel) && (
        <ScanForm
          action={pack}
          hidden={{ parcelId: parcel.parcelId }}
          words={{
            label: words.scan,
            submit: words.put,
            taken: words.packed,
            takenAll: words.packed,
            refusals: fulfilmentWords(locale).refusals,
          }}
        />
      )}
      {open && isWhole(parcel) && <Notice tone="success" title={t("fulfilment.pack.complete")} />}
      <ul className="mt-3">
        {parcel.contents.map((part) => (
          <Part
            key={`${part.sku} ${part.optionsText}`}
            part={part}
            counted={isPickup ? "picked" : "packed"}
            locale={locale}
          />
        ))}
      </ul>
    </section>
  );
}

/** A parcel nobody has gone for yet: a walk for this one alone. */
function FetchButton({ parcel, locale }: { parcel: PackingView; locale: Locale }) {
  return (
    <form action={wave}>
      <input type="hidden" name="place" value={parcel.locationCode} />
      <input type="hidden" name="parcelIds[]" value={parcel.parcelId} />
      <Button icon="list">{translator(locale)("fulfilment.pack.fetch")}</Button>
    </form>
  );
}

function Part({ part, counted, locale }: { part: PackingPart; counted: "picked" | "packed"; locale: Locale }) {
  const t = translator(locale);
  const { sku, gtin, name, optionsText, pictureFile, quantity, picked } = part;
  const toPick = quantity - picked;
  return (
    <li className="grid grid-cols-[40px_minmax(0,1fr)_auto] items-center gap-x-3 border-t border-hairline py-2">
      <RowPicture file={pictureFile} size={40} />
      <div className="min-w-0">
        <p className="font-medium">
          {name}
          {optionsText && <span className="font-normal text-muted"> {optionsText}</span>}
        </p>
        <p className="figures text-[13px] text-muted">{[sku, gtin].filter(Boolean).join(" · ")}</p>
        {toPick > 0 && <Badge tone="amber">{t("fulfilment.pack.notPicked", { count: toPick })}</Badge>}
      </div>
      <p className="figures flex items-center gap-1.5 text-base font-semibold whitespace-nowrap">
        {part[counted] === quantity && <Icon name="check" className="text-fir" />}
        {t("fulfilment.pack.inParcel", { packed: part[counted], quantity })}
      </p>
    </li>
  );
}
