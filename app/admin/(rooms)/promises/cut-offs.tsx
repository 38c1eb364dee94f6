import { timeText } from "#lib/kernel/date-text";
import { dayOf, instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";

export type PlaceCutOff = Readonly<{ code: string; name: string; minute: number }>;

/** Until when each place takes today's parcels, and how long that is. */
export function CutOffs({ places, now, locale }: { places: readonly PlaceCutOff[]; now: Date; locale: Locale }) {
  const t = translator(locale);
  return (
    <section className="px-5 py-3.5 lg:px-4">
      <h2 className="text-base">{t("adminPromises.cutOffs")}</h2>
      {places.length === 0 && <p className="text-[13px] text-muted">{t("adminPromises.noCutOff")}</p>}
      <dl className="figures mt-1 grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 text-[13px]">
        {places.map(({ code, name, minute }) => {
          const at = instantOf(dayOf(now), minute);
          const time = timeText(at, locale);
          const left = at.getTime() - now.getTime();
          return (
            <div key={code} className="contents">
              <dt>{name}</dt>
              <dd className="text-right">
                {left > 0
                  ? t("adminPromises.cutOff", { time, left: spanText(left, locale) })
                  : t("adminPromises.cutOffPast", { time })}
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="mt-2 text-[13px]">
        <a href="/admin/delivery" className="text-blue hover:underline">
          {t("adminPromises.whatIf")}
        </a>
      </p>
    </section>
  );
}
