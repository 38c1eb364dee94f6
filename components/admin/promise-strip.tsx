import { clsx } from "clsx";
import { Tag } from "#components/trade/tag";
import { shortDayText } from "#lib/kernel/date-text";
import { dayOf, instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { daysScale } from "./days-scale.tsx";

/** A parcel on its way to its date: what was promised, what is believed now, and whether it is done. */
export type PromisedParcel = Readonly<{
  id: string;
  /** "Colis 1, Trélazé" */
  name: string;
  promisedAt: Date;
  expectedAt: Date;
  doneAt: Date | null;
  isLate: boolean;
  /** "dans les temps" */
  says: string;
}>;

type Props = Readonly<{ placedAt: Date; now: Date; parcels: readonly PromisedParcel[]; locale: Locale }>;

/** The promise of an order against what happens: a line a parcel over the days, the promised one in mimosa. */
export function PromiseStrip({ placedAt, now, parcels, locale }: Props) {
  const t = translator(locale);
  const first = parcels.reduce((a, b) => (a.promisedAt <= b.promisedAt ? a : b), parcels[0] as PromisedParcel);
  const ends = parcels.flatMap(({ promisedAt, expectedAt, doneAt }) => [promisedAt, doneAt ?? expectedAt]);
  const scale = daysScale([placedAt, ...ends]);
  const isOpen = parcels.some(({ doneAt }) => doneAt === null);
  const nowLeft = scale.leftOf(now);
  const showsNow = isOpen && nowLeft > 0 && nowLeft < 100;
  return (
    <section aria-label={t("orderRoom.promise")} className="border-t border-hairline px-5 pt-2.5 pb-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-[13px]">
        <Tag small className="py-2! text-[15px]! font-[650]!">
          {t("orders.promised", { day: shortDayText(first.promisedAt, locale) })}
        </Tag>
        {parcels.map(({ id, name, says, isLate }) => (
          <span key={id} className={isLate ? "font-medium text-vermilion" : "text-muted"}>
            {parcels.length > 1 ? `${name}${locale === "fr" ? "\u00A0" : ""}: ${says}` : says}
          </span>
        ))}
      </p>
      <div className="mt-2 grid items-center gap-x-3 text-xs sm:grid-cols-[fit-content(200px)_1fr]" aria-hidden>
        <span className="max-sm:hidden" />
        <span className="figures relative h-4 text-muted">
          {scale.days.map(({ day, at, left }) => (
            <span
              key={day}
              className="absolute -translate-x-1/2 whitespace-nowrap max-sm:even:hidden"
              style={{ left: `${left}%` }}
            >
              {shortDayText(at, locale).split(" ").slice(0, 2).join(" ")}
            </span>
          ))}
        </span>
        {parcels.map((parcel) => (
          <Track key={parcel.id} {...{ parcel, placedAt, now, scale, nowLeft: showsNow ? nowLeft : null }} />
        ))}
      </div>
    </section>
  );
}

type TrackProps = Readonly<{
  parcel: PromisedParcel;
  placedAt: Date;
  now: Date;
  scale: ReturnType<typeof daysScale>;
  nowLeft: number | null;
}>;

function Track({ parcel, placedAt, now, scale, nowLeft }: TrackProps) {
  const { name, promisedAt, expectedAt, doneAt, isLate } = parcel;
  const start = scale.leftOf(placedAt);
  const end = scale.leftOf(doneAt ?? expectedAt);
  const walked = doneAt ? end : Math.min(scale.leftOf(now), end);
  const promisedDay = scale.leftOf(instantOf(dayOf(promisedAt), 0));
  return (
    <>
      <span className="truncate max-sm:mt-1">{name}</span>
      <span className="relative h-7">
        {scale.days.map(({ day, left }) => (
          <span key={day} className="absolute inset-y-0 w-px bg-hairline" style={{ left: `${left}%` }} />
        ))}
        <span
          className="absolute inset-y-0 bg-mimosa/30"
          style={{ left: `${promisedDay}%`, width: `${scale.dayWidth}%` }}
        />
        <span
          className="absolute top-1/2 h-1 -translate-y-1/2 rounded-chip bg-blue"
          style={{ left: `${start}%`, width: `${Math.max(walked - start, 0)}%` }}
        />
        <span
          className={clsx(
            "absolute top-1/2 -translate-y-1/2",
            isLate ? "border-t-4 border-dotted border-vermilion" : "h-1 rounded-chip bg-blue-tint",
          )}
          style={{ left: `${walked}%`, width: `${Math.max(end - walked, 0)}%` }}
        />
        <span
          className={clsx(
            "absolute top-1/2 size-3 -translate-1/2 rounded-chip border-2",
            isLate ? "border-vermilion" : "border-blue",
            doneAt ? (isLate ? "bg-vermilion" : "bg-blue") : "bg-paper",
          )}
          style={{ left: `${end}%` }}
        />
        {nowLeft !== null && (
          <span className="absolute inset-y-0 border-l border-dashed border-ink" style={{ left: `${nowLeft}%` }} />
        )}
      </span>
    </>
  );
}
