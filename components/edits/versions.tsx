import { actorWord } from "#components/admin/actor-word";
import { dateText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { changeText } from "#lib/orders/change-text";
import type { OrderVersionView } from "#lib/orders/versions";

/** What an order said and says: each version with what it changed, the last first. Nothing while nobody edited it. */
export function Versions({
  versions,
  named,
  locale,
}: {
  versions: readonly OrderVersionView[];
  /** Whether who edited it is told: colleagues are, to colleagues. */
  named: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  if (versions.length === 0) return null;
  return (
    <ol className="grid gap-3">
      {versions.map(({ number, at, actorName, changes, reason, totalAfterMinor }) => (
        <li key={number} className="text-[13px] leading-5">
          <p className="flex flex-wrap justify-between gap-x-3 font-medium">
            <span>{t("edits.versions.version", { number })}</span>
            <span className="figures">
              {t("edits.versions.total", { total: moneyText(money(totalAfterMinor), locale) })}
            </span>
          </p>
          <p className="figures text-xs text-muted">
            {dateText(new Date(at), locale)}, {timeText(new Date(at), locale)}
            {named && reason && <> {actorWord(actorName, locale)}</>}
          </p>
          {changes.length === 0 ? (
            <p>{t("edits.versions.first")}</p>
          ) : (
            <ul>
              {changes.map((change) => (
                <li key={changeText(change, locale)} className="[overflow-wrap:anywhere]">
                  {changeText(change, locale)}
                </li>
              ))}
            </ul>
          )}
          {named && reason && <p className="text-muted">{reason}</p>}
        </li>
      ))}
    </ol>
  );
}
