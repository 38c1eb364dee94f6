import type { AuditView, Subject } from "#lib/audit/schema";
import { dateText, dayKey, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Changes } from "./changes.tsx";
import { deedText, doerText, subjectHref, subjectText } from "./sentence.ts";

type Told = Readonly<{
  entries: readonly AuditView[];
  /** By the subject as an entry has it. */
  subjects: ReadonlyMap<string, Subject>;
  locale: Locale;
}>;

/** Who did what, in sentences, day by day; the newest first. */
export function Journal({ entries, subjects, locale }: Told) {
  if (entries.length === 0)
    return <p className="border-t border-hairline p-5 text-muted">{translator(locale)("journal.nothing")}</p>;
  return [...Map.groupBy(entries, ({ at }) => dayKey(new Date(at)))].map(([day, ofDay]) => (
    <section key={day} aria-labelledby={`day-${day}`} className="border-t border-hairline px-5 pt-4 pb-3">
      <h2 id={`day-${day}`} className="pb-1 text-base">
        {dateText(new Date(ofDay[0]?.at ?? day), locale)}
      </h2>
      <ol className="divide-y divide-hairline text-[13px] leading-5">
        {ofDay.map((entry) => (
          <Entry key={entry.id} entry={entry} subject={subjects.get(entry.subject) ?? null} locale={locale} />
        ))}
      </ol>
    </section>
  ));
}

function Entry({ entry, subject, locale }: { entry: AuditView; subject: Subject | null; locale: Locale }) {
  const t = translator(locale);
  const name = subjectText(entry, subject, locale);
  const href = name && subject && subjectHref(entry, subject);
  return (
    <li className="grid grid-cols-[4.5rem_minmax(0,1fr)] gap-x-3 gap-y-1 py-2 lg:grid-cols-[4.5rem_minmax(0,3fr)_minmax(0,2fr)]">
      <time dateTime={entry.at} className="figures text-muted">
        {timeText(new Date(entry.at), locale)}
      </time>
      <div>
        <p>
          <span className="font-medium">{doerText(entry, subject, locale)}</span> {deedText(entry, name, locale)}
          {href ? (
            <a href={href} className="text-blue underline underline-offset-2 max-lg:py-3">
              {name}
            </a>
          ) : (
            name
          )}
        </p>
        {entry.reason && <p className="text-muted italic">{t("journal.because", { reason: entry.reason })}</p>}
      </div>
      <div className="max-lg:col-start-2">
        <Changes changes={entry.changes} locale={locale} />
      </div>
    </li>
  );
}
