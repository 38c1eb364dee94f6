import type { WaveInBrief } from "#lib/fulfilment/schema";
import { timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The walks that are under way, and those that ended today. */
export function Waves({
  waves,
  places,
  locale,
}: {
  waves: readonly WaveInBrief[];
  places: readonly Readonly<{ code: string; name: string }>[];
  locale: Locale;
}) {
  const t = translator(locale);
  if (waves.length === 0) return null;
  return (
    <section aria-labelledby="waves" className="px-5 pb-5">
      <h2 id="waves" className="pb-1.5 text-base">
        {t("fulfilment.waves")}
      </h2>
      <ul className="grid gap-2 sm:grid-cols-2 xl:grid-cols-3">
        {waves.map(({ id, number, locationCode, parcels, wanted, found, madeByName, createdAt, closedAt }) => (
          <li
            key={id}
            className="relative rounded-card border border-hairline p-3 focus-within:bg-blue-tint hover:bg-wash"
          >
            <p className="flex items-baseline gap-2">
              <a
                href={`/admin/fulfilment/waves/${id}`}
                data-row
                className="font-semibold after:absolute after:inset-0 hover:text-blue"
              >
                {t("fulfilment.wave", { number })}
              </a>
              <span className="min-w-0 truncate text-muted">
                {places.find(({ code }) => code === locationCode)?.name}
              </span>
              <span className="figures ml-auto font-medium">
                {closedAt ? t("fulfilment.waveClosed") : t("fulfilment.progress", { found, wanted })}
              </span>
            </p>
            <p className="figures text-[13px] text-muted">
              {t("fulfilment.waveLine", { parcels, name: madeByName })}, {timeText(createdAt, locale)}
            </p>
            <progress
              value={found}
              max={Math.max(1, wanted)}
              aria-label={t("fulfilment.progress", { found, wanted })}
              className="mt-2 h-1.5 w-full appearance-none overflow-hidden rounded-full bg-wash [&::-moz-progress-bar]:bg-blue [&::-webkit-progress-bar]:bg-wash [&::-webkit-progress-value]:bg-blue"
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
