import type { Locale } from "#lib/kernel/locale";
import type { BoardLine } from "#lib/promises/queries-board";
import { dueWords, hasMoved } from "./board-words";

/** What was promised, and what is expected where that is another day. */
export function DueDate({ line, locale }: { line: BoardLine; locale: Locale }) {
  const { promisedAt, forecastAt, method } = line;
  const moved = hasMoved(line);
  return (
    <span className="whitespace-nowrap">
      <span className={moved ? "text-muted" : ""}>{dueWords(promisedAt, method, locale)}</span>
      {moved && (
        <span className="max-lg:block">
          {" → "}
          <span className="font-medium text-vermilion">{dueWords(forecastAt, method, locale)}</span>
        </span>
      )}
    </span>
  );
}
