import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What a list has in common, and how long it is. */
export const GroupHead = ({ title, lines, locale }: { title: string; lines: number; locale: Locale }) => (
  <h2 className="flex flex-wrap items-baseline gap-x-2 px-5 pt-4 pb-1 text-base">
    {title}
    <span className="figures text-[13px] font-normal text-muted">
      {translator(locale)("adminPromises.lines", { count: lines })}
    </span>
  </h2>
);
