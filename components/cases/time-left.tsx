import { workBetween } from "#lib/cases/hours";
import type { Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";

/** Minutes of work from which on what is due presses. */
const pressing = 60;

type Clocked = Readonly<{ state: string; dueAt: Date | null }>;

/** How much time of work is left to answer, in words, and in colour only where it presses or is over. */
export function TimeLeft({ of: { state, dueAt }, now, locale }: Readonly<{ of: Clocked; now: Date; locale: Locale }>) {
  const t = translator(locale);
  if (state !== "open" || !dueAt) {
    const said = state === "closed" || state === "merged" ? t("desk.closedNow") : t("desk.rests");
    return <span className="text-xs whitespace-nowrap text-muted">{said}</span>;
  }
  const isLate = dueAt < now;
  const minutes = isLate ? workBetween(dueAt, now) : workBetween(now, dueAt);
  const span = spanText(minutes * 60_000, locale);
  const look = isLate ? "font-semibold text-vermilion" : minutes <= pressing ? "font-semibold text-amber" : "text-ink";
  return (
    <span className={`figures text-xs whitespace-nowrap ${look}`}>
      {isLate ? (minutes > 0 ? t("desk.late", { span }) : t("desk.lateNow")) : t("desk.left", { span })}
    </span>
  );
}
