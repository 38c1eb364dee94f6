import { Button } from "#components/ui/button";
import { dateText, timeText } from "#lib/kernel/date-text";
import { dayOf, minuteOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Tells staff that they see the shop at another hour, lets them choose one, and leads back to now (A27). */
export function PreviewBand({ at, draftId, locale }: { at: Date; draftId: string | null; locale: Locale }) {
  const t = translator(locale);
  const minute = minuteOf(at);
  const clock = [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, "0")).join(":");
  return (
    <aside
      aria-label={t("shop.preview.label")}
      className="sticky top-0 z-40 flex flex-wrap items-center gap-x-4 gap-y-2 bg-ink px-4 py-2 text-sm text-paper md:px-8 print:hidden"
    >
      <p className="figures font-semibold">
        {t("shop.preview.seen", { day: dateText(at, locale), time: timeText(at, locale) })}
        {draftId && <span className="font-normal"> {t("shop.preview.withDraft")}</span>}
      </p>
      <form method="get" className="flex items-center gap-2">
        <label>
          <span className="sr-only">{t("shop.preview.other")}</span>
          <input
            type="datetime-local"
            name="asof"
            required
            defaultValue={`${dayOf(at)}T${clock}`}
            className="figures h-9 rounded-control border border-paper/50 bg-transparent px-2 scheme-dark dark:scheme-light"
          />
        </label>
        {draftId && <input type="hidden" name="draft" value={draftId} />}
        <Button type="submit" look="secondary" size="sm">
          {t("shop.preview.see")}
        </Button>
      </form>
      <a href="?" rel="noreferrer" className="inline-flex min-h-9 items-center underline underline-offset-4">
        {t("shop.preview.back")}
      </a>
    </aside>
  );
}
