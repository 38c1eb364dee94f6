import type { AuditView } from "#lib/audit/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type ToldChange, toldChanges } from "./told-changes.ts";

/** What an entry of the journal changed, field by field; what lies within things is folded away. */
export function Changes({ changes, locale }: { changes: AuditView["changes"]; locale: Locale }) {
  const t = translator(locale);
  const { plain, within } = toldChanges(changes, locale);
  return (
    <>
      {plain.length > 0 && <Lines lines={plain} locale={locale} />}
      {within.length > 0 && (
        <details>
          <summary className="w-fit cursor-pointer text-blue hover:underline max-lg:py-3">
            {t("journal.details")}
          </summary>
          <Lines lines={within} locale={locale} />
        </details>
      )}
    </>
  );
}

function Lines({ lines, locale }: { lines: readonly ToldChange[]; locale: Locale }) {
  const colon = locale === "fr" ? "\u00A0: " : ": ";
  return (
    <ul>
      {lines.map(({ key, field, before, after }) => (
        <li key={key} className="figures [overflow-wrap:anywhere]">
          <span className="text-muted">
            {field}
            {colon}
          </span>
          {before === null ? after : `${before} → ${after}`}
        </li>
      ))}
    </ul>
  );
}
