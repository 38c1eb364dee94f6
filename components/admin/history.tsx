import type { AuditView } from "#lib/audit/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const said = (value: unknown): string =>
  value === null || value === undefined || value === ""
    ? "—"
    : typeof value === "string"
      ? value
      : JSON.stringify(value);

/** Who changed what and why, on the thing that was changed. */
export function History({ entries, locale }: { entries: readonly AuditView[]; locale: Locale }) {
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
            <p className="text-muted">
              {entry.actor.name},{" "}
              <time
                dateTime={entry.at}
              >{`${shortDayText(new Date(entry.at), locale)}, ${timeText(new Date(entry.at), locale)}`}</time>
            </p>
            <ul>
              {Object.entries(entry.changes).map(([field, [before, after]]) => (
                <li key={field} className="figures [overflow-wrap:anywhere]">
                  <span className="text-muted">{field}</span> <s className="text-muted">{said(before).slice(0, 160)}</s>{" "}
                  {said(after).slice(0, 160)}
                </li>
              ))}
            </ul>
            {entry.reason && <p className="italic">{entry.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}
