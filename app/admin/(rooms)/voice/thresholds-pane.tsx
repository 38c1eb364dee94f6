import { refusalWords } from "#app/refusal-words";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Threshold } from "#lib/voice/schema";
import { changeThreshold } from "./actions";
import { formProblems } from "./form-problems.ts";

/** From when on a product asks for somebody; changed by whoever looks after the range. */
export function ThresholdsPane({
  thresholds,
  mayChange,
  locale,
}: {
  thresholds: readonly Threshold[];
  mayChange: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section aria-labelledby="thresholds" className="border-t border-hairline p-5">
      <h2 id="thresholds" className="text-base">
        {t("voice.thresholds")}
      </h2>
      <p className="text-[13px] text-muted">{t("voice.thresholdsText")}</p>
      {thresholds.map(({ measure, perHundred, fewestSold }) => (
        <div key={measure} className="pt-3">
          <h3 className="text-sm font-semibold">{t(`voice.measures.${measure}`)}</h3>
          {mayChange ? (
            <ActionForm
              action={changeThreshold}
              refusals={refusalWords(["invalid", "forbidden"], locale)}
              problems={formProblems(locale)}
              className="grid grid-cols-2 items-end gap-2 pt-1"
            >
              <input type="hidden" name="measure" value={measure} />
              <ActionField
                name="perHundred"
                id={`per-${measure}`}
                label={t("voice.perHundredSold")}
                inputMode="numeric"
                value={String(perHundred)}
              />
              <ActionField
                name="fewestSold"
                id={`few-${measure}`}
                label={t("voice.fewestSold")}
                inputMode="numeric"
                value={String(fewestSold)}
              />
              <Button type="submit" look="secondary" size="sm" className="justify-self-start">
                {t("voice.setThreshold")}
              </Button>
            </ActionForm>
          ) : (
            <p>{t("voice.thresholdText", { perHundred: String(perHundred), fewestSold: String(fewestSold) })}</p>
          )}
        </div>
      ))}
    </section>
  );
}
