import { refusalWords } from "#app/refusal-words";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Person } from "#lib/ownership/answering";
import type { AbsenceView } from "#lib/ownership/queries";
import { comeBack, noteAbsence } from "./actions";
import { formProblems } from "./form-problems.ts";
import { People } from "./people.tsx";

const text = (day: string, locale: Locale) => shortDayText(new Date(`${day}T12:00:00Z`), locale);

/** Who is away and when; `people` are those whose days this person may note. */
export function AbsencesPane({
  absences,
  people,
  meId,
  locale,
}: {
  absences: readonly AbsenceView[];
  people: readonly Person[];
  meId: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const forms = { refusals: refusalWords(["invalid", "colleague_not_found"], locale), problems: formProblems(locale) };
  return (
    <section aria-labelledby="absences" className="p-5">
      <h2 id="absences" className="pb-2 text-base">
        {t("ownership.absences")}
      </h2>
      {absences.length === 0 && <p className="text-muted">{t("ownership.noAbsence")}</p>}
      <ul className="grid gap-1">
        {absences.map(({ accountId, name, firstDay, lastDay }) => (
          <li key={`${accountId}${firstDay}`} className="flex flex-wrap items-center gap-x-2">
            <span className="font-medium">{name}</span>
            <span className="text-muted">
              {t("ownership.days", { first: text(firstDay, locale), last: text(lastDay, locale) })}
            </span>
            {people.some(({ id }) => id === accountId) && (
              <ActionForm action={comeBack} {...forms} className="ml-auto">
                <input type="hidden" name="accountId" value={accountId} />
                <input type="hidden" name="firstDay" value={firstDay} />
                <Button type="submit" look="quiet" size="sm" aria-label={t("ownership.backOf", { name })}>
                  {t("ownership.back")}
                </Button>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      <ActionForm action={noteAbsence} {...forms} className="grid gap-3 pt-4">
        <ActionSelect name="accountId" label={t("ownership.who")} value={meId}>
          <People people={people} />
        </ActionSelect>
        <ActionField name="firstDay" type="date" label={t("ownership.firstDay")} required />
        <ActionField name="lastDay" type="date" label={t("ownership.lastDay")} required />
        <Button type="submit" look="secondary" className="justify-self-start">
          {t("ownership.note")}
        </Button>
      </ActionForm>
    </section>
  );
}
