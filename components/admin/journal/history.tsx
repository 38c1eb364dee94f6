import type { AuditView } from "#lib/audit/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Changes } from "./changes.tsx";
import { deedText, doerText } from "./sentence.ts";

/** Who did what and why, on the thing that it was done to. */
export function History({
  entries,
  name,
  locale,
}: {
  entries: readonly AuditView[];
  /** What the thing is called, at the end of each sentence. */
  name: string;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section className="p-5" aria-labelledby="history">
      <h2 id="history" className="pb-3 text-base">
        {t("admin.history")}
      </h2>
      {entries.length === 0 && <p className="text-[13px] text-muted">{t("admin.historyEmpty")}</p>}
      <ol className="space-y-3 text-[13px] leading-5">
        {entries.map((entry) => (
          <li key={entry.id}>
            <time dateTime={entry.at} className="text-muted">
              {`${shortDayText(new Date(entry.at), locale)}, ${timeText(new Date(entry.at), locale)}`}
            </time>
            <p>
              <span className="font-medium">{doerText(entry, null, locale)}</span> {deedText(entry, name, locale)}
              {name}
            </p>
            <Changes changes={entry.changes} locale={locale} />
            {entry.reason && <p className="italic text-muted">{t("journal.because", { reason: entry.reason })}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
