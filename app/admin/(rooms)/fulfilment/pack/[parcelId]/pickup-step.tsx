import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { PackingView } from "#lib/fulfilment/schema";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ready } from "../../actions";
import { fulfilmentWords } from "../../fulfilment-words";
import { isHere, isWhole } from "./parcel-state";

/** A pick-up is put on its shelf, and its customer is told. */
export function PickupStep({ parcel, locale }: { parcel: PackingView; locale: Locale }) {
  const t = translator(locale);
  const { parcelId, readyAt } = parcel;
  const when = readyAt && `${dayText(new Date(readyAt), locale)}, ${timeText(new Date(readyAt), locale)}`;
  return (
    <section aria-labelledby="ready" className="border-t border-hairline px-5 py-4">
      <h2 id="ready" className="pb-2 text-base">
        {t("fulfilment.pack.ready")}
      </h2>
      {when && <p className="figures font-medium">{t("fulfilment.pack.isReady", { when })}</p>}
      {isHere(parcel) && (
        <ActionForm action={ready} {...fulfilmentWords(locale)} className="max-w-sm">
          <input type="hidden" name="parcelId" value={parcelId} />
          <Button type="submit" wide disabled={!isWhole(parcel)} icon="package-check">
            {t("fulfilment.pack.ready")}
          </Button>
        </ActionForm>
      )}
    </section>
  );
}
