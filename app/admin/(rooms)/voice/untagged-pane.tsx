import { refusalWords } from "#app/refusal-words";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Untagged } from "#lib/voice/schema";
import { tag } from "./actions";
import { formProblems } from "./form-problems.ts";

/** Messages about goods that do not say which: whoever answers messages says so. */
export function UntaggedPane({ rows, locale }: { rows: readonly Untagged[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="untagged" className="p-5">
      <h2 id="untagged" className="text-base">
        {t("voice.untagged")}
      </h2>
      <p className="pb-2 text-[13px] text-muted">{t("voice.untaggedText")}</p>
      <ul className="grid gap-4">
        {rows.map(({ id, number, subject, openedAt }) => (
          <li key={id}>
            <TextLink href={`/admin/desk?case=${number}`}>{subject}</TextLink>{" "}
            <span className="text-muted">{shortDayText(openedAt, locale)}</span>
            <ActionForm
              action={tag}
              refusals={refusalWords(["invalid", "case_not_found", "product_not_found"], locale)}
              problems={formProblems(locale)}
              className="flex items-end gap-2 pt-1"
            >
              <input type="hidden" name="caseId" value={id} />
              <ActionField name="sku" id={`sku-${number}`} label={t("voice.sku")} autoComplete="off" />
              <Button type="submit" look="secondary" aria-label={t("voice.tagOf", { number: String(number) })}>
                {t("voice.tag")}
              </Button>
            </ActionForm>
          </li>
        ))}
      </ul>
    </section>
  );
}
