import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { ImportView } from "#lib/imports/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { priceFormWords } from "../../prices/price-words";
import { discard, judge, run as take, undo } from "../actions";

type Way = Readonly<{
  action: (form: FormData) => Promise<void>;
  words: "run" | "resume" | "again" | "discard";
  look: "primary" | "secondary";
}>;

/** What may be done with an import now. */
export function Ways({ run, locale }: { run: ImportView; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      {waysOf(run).map(({ action, words, look }) => (
        <form key={words} action={action}>
          <input type="hidden" name="id" value={run.id} />
          <Button type="submit" size="sm" look={look}>
            {t(`imports.${words}`)}
          </Button>
        </form>
      ))}
      {run.state === "done" && run.begun && (
        <FormDialog
          button={t("imports.undo")}
          icon="undo-2"
          title={t("imports.undoTitle")}
          action={undo}
          submit={t("imports.undo")}
          submitLook="danger"
          keep={t("imports.keep")}
          words={priceFormWords(locale)}
        >
          <p>{t("imports.undoText")}</p>
          <input type="hidden" name="id" value={run.id} />
          <ActionField name="reason" id="undo-reason" label={t("imports.reason")} maxLength={200} />
        </FormDialog>
      )}
    </>
  );
}

function waysOf({ state, begun, added, changed }: ImportView): readonly Way[] {
  const letGo: Way = { action: discard, words: "discard", look: "secondary" };
  if (state === "judged")
    return added + changed > 0 ? [letGo, { action: take, words: "run", look: "primary" }] : [letGo];
  if (state === "uploaded") return [letGo];
  if (state !== "failed") return [];
  return begun
    ? [{ action: take, words: "resume", look: "primary" }]
    : [letGo, { action: judge, words: "again", look: "primary" }];
}
