import { ScanField } from "#components/counter/scan-field";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { shownDocuments } from "#lib/fulfilment/pickup-schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { cameraWords, counterWords } from "../../../counter-words";
import { giveOnCode, giveOnIdentity, unlock } from "./actions";

/** A code that was shown is enough; without one somebody looks at a document in the same name. */
export function GiveForms({
  parcelId,
  code,
  locked,
  minimumAge,
  mayUnlock,
  locale,
}: {
  parcelId: string;
  /** The code that led here, so that one press is left. */
  code: string | null;
  locked: boolean;
  /** What is in it is not sold to everybody. */
  minimumAge: number | null;
  mayUnlock: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const words = counterWords(locale);
  const ageSeen = minimumAge && (
    <Checkbox name="ageSeen" value="1" required>
      {t("kinds.ageSeen", { age: minimumAge })}
    </Checkbox>
  );
  return (
    <>
      {locked ? (
        <Notice tone="error" title={t("refusals.codes.too_many_tries.detail")} className="mt-4">
          {mayUnlock && (
            <form action={unlock} className="mt-2">
              <input type="hidden" name="parcelId" value={parcelId} />
              <Button look="secondary">{t("counter.handOver.unlock")}</Button>
            </form>
          )}
        </Notice>
      ) : (
        <ActionForm action={giveOnCode} {...words} className="mt-4 grid gap-3">
          <input type="hidden" name="parcelId" value={parcelId} />
          {code ? (
            <>
              <input type="hidden" name="code" value={code} />
              <p className="text-[13px] text-muted">{t("counter.handOver.codeIsEnough")}</p>
            </>
          ) : (
            <ScanField name="code" label={t("counter.handOver.code")} camera={cameraWords(locale)} upper />
          )}
          {ageSeen}
          <Button type="submit" size="xl" icon="check" wide>
            {t("counter.handOver.button")}
          </Button>
        </ActionForm>
      )}
      <details className="mt-6 border-t border-hairline pt-2" open={locked}>
        <summary className="flex min-h-11 list-none items-center gap-2 font-medium">
          {t("counter.handOver.withoutCode")}
          <Icon name="chevron-down" className="size-4 text-muted" />
        </summary>
        <ActionForm action={giveOnIdentity} {...words} className="grid gap-4 pt-2 pb-6">
          <p className="text-[13px] text-muted">{t("counter.handOver.identityText")}</p>
          <input type="hidden" name="parcelId" value={parcelId} />
          <ActionSelect name="document" label={t("counter.handOver.document")}>
            <option value="">{t("counter.handOver.choose")}</option>
            {shownDocuments.map((one) => (
              <option key={one} value={one}>
                {t(`counter.documents.${one}`)}
              </option>
            ))}
          </ActionSelect>
          <ActionField
            name="note"
            label={t("counter.handOver.note")}
            hint={t("counter.handOver.noteHint")}
            optional={t("counter.optional")}
            maxLength={120}
          />
          {ageSeen}
          <Button type="submit" look="secondary" size="lg" icon="check" wide>
            {t("counter.handOver.onIdentity")}
          </Button>
        </ActionForm>
      </details>
    </>
  );
}
