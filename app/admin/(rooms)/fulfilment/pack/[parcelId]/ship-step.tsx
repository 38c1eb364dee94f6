import { ActionForm } from "#components/ui/action-form";
import { Button, ButtonLink } from "#components/ui/button";
import { goesThroughCustoms } from "#lib/fulfilment/customs";
import type { PackingView } from "#lib/fulfilment/schema";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { label as askLabel, send } from "../../actions";
import { fulfilmentWords } from "../../fulfilment-words";
import { isHere } from "./parcel-state";

/** The carrier's label, and the van. */
export function ShipStep({ parcel, locale }: { parcel: PackingView; locale: Locale }) {
  const t = translator(locale);
  const { parcelId, packing, label, sentAt, carrier } = parcel;
  const when = sentAt && `${dayText(new Date(sentAt), locale)}, ${timeText(new Date(sentAt), locale)}`;
  return (
    <section aria-labelledby="ship" className="border-t border-hairline px-5 py-4">
      <h2 id="ship" className="pb-2 text-base">
        {t("fulfilment.pack.ship")}
      </h2>
      <div className="grid max-w-sm gap-3">
        {label && (
          <>
            <p className="figures">
              {t("fulfilment.pack.labelFor", {
                carrier: label.carrierName,
                trackingNumber: label.trackingNumber,
                price: moneyText(money(label.priceMinor), locale),
              })}
            </p>
            <ButtonLink look="secondary" icon="printer" href={`/admin/fulfilment/labels/${parcelId}`} target="_blank">
              {t("fulfilment.pack.printLabel")}
            </ButtonLink>
          </>
        )}
        {goesThroughCustoms({ method: parcel.method, country: parcel.to.country }) && (
          <ButtonLink look="secondary" icon="printer" href={`/admin/fulfilment/customs/${parcelId}`} target="_blank">
            {t("fulfilment.pack.printCustoms")}
          </ButtonLink>
        )}
        {when && <p className="figures font-medium">{t("fulfilment.pack.sent", { carrier: carrier ?? "", when })}</p>}
        {isHere(parcel) && (
          <ActionForm key={label ? "send" : "label"} action={label ? send : askLabel} {...fulfilmentWords(locale)}>
            <input type="hidden" name="parcelId" value={parcelId} />
            <Button type="submit" wide disabled={!packing} icon={label ? "truck" : "tag"}>
              {t(label ? "fulfilment.pack.send" : "fulfilment.pack.label")}
            </Button>
          </ActionForm>
        )}
      </div>
    </section>
  );
}
