import { ScanField } from "#components/counter/scan-field";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { cameraWords, counterWords } from "../counter-words";
import { find } from "./find";

/** The one field of the counter: a code, a number or a name. */
export function FindForm({ store, query = "", locale }: { store: string; query?: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <ActionForm action={find} {...counterWords(locale)} className="grid gap-3">
      <input type="hidden" name="store" value={store} />
      <ScanField
        name="query"
        label={t("counter.find.label")}
        hint={t("counter.find.hint")}
        camera={cameraWords(locale)}
        value={query}
        upper
      />
      <Button type="submit" size="lg" wide>
        {t("counter.find.button")}
      </Button>
    </ActionForm>
  );
}
