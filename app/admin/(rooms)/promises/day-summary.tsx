import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { BoardStep } from "#lib/promises/queries-board";

/** From what is done to what is lost, with the colour each has in the bar. */
const shown = [
  { step: "kept", colour: "bg-blue" },
  { step: "on_the_way", colour: "bg-blue/40" },
  { step: "ready", colour: "bg-fir" },
  { step: "to_prepare", colour: "bg-edge" },
  { step: "late", colour: "bg-amber" },
  { step: "missed", colour: "bg-vermilion" },
] as const satisfies readonly Readonly<{ step: BoardStep; colour: string }>[];

/** A day's promises as one bar and a figure for each step. */
export function DaySummary({
  title,
  day,
  steps,
  href,
  locale,
}: {
  title: string;
  day: Date;
  steps: ReadonlyMap<BoardStep, number>;
  href: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const total = [...steps.values()].reduce((sum, lines) => sum + lines, 0);
  const parts = shown.flatMap((part) => {
    const lines = steps.get(part.step) ?? 0;
    return lines > 0 ? [{ ...part, lines }] : [];
  });
  return (
    <section className="border-b border-hairline px-5 py-3.5 lg:px-4">
      <div className="mb-2 flex items-baseline gap-2">
        <h2 className="text-base">
          <a href={href} className="hover:text-blue">
            {title}
          </a>
        </h2>
        <span className="text-[13px] text-muted">{shortDayText(day, locale)}</span>
        <span className="figures ml-auto font-display text-lg font-[650]">{total}</span>
      </div>
      {total > 0 && (
        <div className="flex h-2.5 gap-px overflow-hidden rounded-[3px]" aria-hidden="true">
          {parts.map(({ step, colour, lines }) => (
            <span key={step} className={colour} style={{ width: `${(100 * lines) / total}%` }} />
          ))}
        </div>
      )}
      <ul className="mt-1.5 text-[13px]">
        {parts.map(({ step, colour, lines }) => (
          <li key={step} className="flex items-center gap-2 py-1">
            <span className={`size-2.5 rounded-[2px] ${colour}`} />
            {t(`adminPromises.steps.${step}`)}
            <span className="figures ml-auto font-medium">{lines}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
