import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { PackingView } from "#lib/fulfilment/schema";
import { expectedGramsOf, weightBand } from "#lib/fulfilment/weight-check";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";
import { close, reopen } from "../../actions";
import { fulfilmentWords } from "../../fulfilment-words";
import { isHere, isWhole } from "./parcel-state";

/** The scale says whether something is missing or too much; what cannot be right does not close. */
export function WeighStep({ parcel, locale }: { parcel: PackingView; locale: Locale }) {
  const t = translator(locale);
  const { parcelId, packing, contents } = parcel;
  return (
    <section aria-labelledby="weigh" className="border-t border-hairline px-5 py-4">
      <h2 id="weigh" className="pb-2 text-base">
        {t("fulfilment.pack.weigh")}
      </h2>
      {packing ? (
        <div className="flex flex-wrap items-center gap-3">
          <p className="figures">
            {t("fulfilment.pack.closed", { name: packing.closedByName, weight: packing.weightGrams })}
          </p>
          {isHere(parcel) && (
            <form action={reopen}>
              <input type="hidden" name="parcelId" value={parcelId} />
              <Button size="sm" look="quiet">
                {t("fulfilment.pack.reopen")}
              </Button>
            </form>
          )}
        </div>
      ) : (
        <ActionForm action={close} {...fulfilmentWords(locale)} className="grid max-w-sm gap-3">
          <input type="hidden" name="parcelId" value={parcelId} />
          <ActionField
            name="weightGrams"
            label={t("fulfilment.pack.weight")}
            hint={hintOf(expectedGramsOf(contents), t)}
            inputMode="numeric"
            maxLength={6}
            autoComplete="off"
          />
          <Button type="submit" disabled={!isHere(parcel) || !isWhole(parcel)}>
            {t("fulfilment.pack.close")}
          </Button>
        </ActionForm>
      )}
    </section>
  );
}

function hintOf(expectedGrams: number | null, t: Translator): string {
  if (expectedGrams === null) return t("fulfilment.pack.weightUnknown");
  const { fromGrams: from, toGrams: to } = weightBand(expectedGrams);
  return t("fulfilment.pack.weightHint", { from, to });
}
