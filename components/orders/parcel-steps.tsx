import { Icon } from "#components/ui/icon";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ParcelView } from "#lib/orders/schema";

type Step = Readonly<{ label: string; detail: string | null; done: boolean }>;

/** Where the parcel stands, step by step: what is done, what is under way, what is promised. */
export function ParcelSteps({
  parcel,
  placedAt,
  held,
  cancelled,
  due,
  arrivedAt,
  locale,
}: {
  parcel: ParcelView;
  placedAt: string;
  /** Its price is looked at before anything is prepared. */
  held: boolean;
  cancelled: boolean;
  /** When it is to be there, in words. */
  due: string;
  /** When a delivery was there. */
  arrivedAt: Date | null;
  locale: Locale;
}) {
  const steps = cancelled ? [] : stepsOf(parcel, { placedAt, held, due, arrivedAt }, locale);
  const current = steps.findIndex((step) => !step.done);
  return (
    <ol className="mt-6">
      {steps.map((step, i) => (
        <li
          key={step.label}
          className="relative flex gap-3.5 pb-5 last:pb-0"
          aria-current={i === current ? "step" : undefined}
        >
          {i < steps.length - 1 && (
            <span
              className={`absolute top-6 bottom-0 left-[11px] w-0.5 ${step.done ? "bg-ink" : "bg-hairline"}`}
              aria-hidden
            />
          )}
          {step.done ? (
            <span className="grid size-6 shrink-0 place-items-center rounded-chip bg-ink text-paper">
              <Icon name="check" className="size-3.5" />
            </span>
          ) : (
            <span
              className={`grid size-6 shrink-0 place-items-center rounded-chip border-2 bg-paper ${i === current ? "border-blue" : "border-edge"}`}
              aria-hidden
            >
              {i === current && <span className="size-2.5 rounded-chip bg-blue" />}
            </span>
          )}
          <span className="-mt-px">
            <span className={`block ${step.done || i === current ? "font-semibold" : ""}`}>{step.label}</span>
            {step.detail && <span className="figures block text-sm text-muted">{step.detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}

type Begun = Readonly<{ placedAt: string; held: boolean; due: string; arrivedAt: Date | null }>;

function stepsOf(parcel: ParcelView, { placedAt, held, due, arrivedAt }: Begun, locale: Locale): Step[] {
  const t = translator(locale);
  const moment = (at: string | null) => at && `${dayText(new Date(at), locale)}, ${timeText(new Date(at), locale)}`;
  const begun = [
    { label: t("orders.steps.received"), detail: moment(placedAt), done: true },
    ...(held ? [{ label: t("orders.held.step"), detail: t("orders.steps.now"), done: false }] : []),
  ];
  const prepared = (done: boolean) => ({
    label: t("orders.steps.preparing", { place: parcel.locationName }),
    detail: done || held ? null : t("orders.steps.now"),
    done,
  });
  if (parcel.byMail) return [...begun, { label: t("orders.steps.byMail"), detail: null, done: !held }];
  if (parcel.method === "pickup") {
    return [
      ...begun,
      prepared(parcel.readyAt !== null),
      {
        label: t("orders.steps.ready"),
        detail: moment(parcel.readyAt) ?? due,
        done: parcel.readyAt !== null,
      },
      { label: t("orders.steps.collected"), detail: moment(parcel.collectedAt), done: parcel.collectedAt !== null },
    ];
  }
  return [
    ...begun,
    prepared(parcel.sentAt !== null),
    { label: t("orders.steps.handedOver"), detail: moment(parcel.sentAt), done: parcel.sentAt !== null },
    {
      label: t("orders.steps.atHome"),
      detail: arrivedAt ? dayText(arrivedAt, locale) : due,
      done: arrivedAt !== null,
    },
  ];
}
