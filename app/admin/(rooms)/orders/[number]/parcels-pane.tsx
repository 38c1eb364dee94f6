import { FormDialog } from "#components/admin/form-dialog";
import { promiseText } from "#components/cart/shipment-group";
import { ActionCheckbox } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { dayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import type { Elsewhere } from "#lib/rerouting/elsewhere";
import { collected, collectedWithAge, ready, send } from "./actions";
import { RerouteDialog } from "./reroute-dialog";
import { orderWords } from "./words";

/** Each parcel with its promise against what happened, and the next thing to do with it. */
export function ParcelsPane({
  order,
  elsewhere,
  mayAct,
  locale,
}: {
  order: OrderView;
  /** For each line that waits, the places that could send it instead. */
  elsewhere: ReadonlyMap<string, readonly Elsewhere[]>;
  mayAct: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <section className="px-5 py-3 max-md:border-t max-md:border-hairline" aria-labelledby="parcels">
      <h2 id="parcels" className="pb-1.5 text-sm">
        {t("admin.order.parcels")}
      </h2>
      <ul className="space-y-3">
        {order.parcels.map((parcel, i) => (
          <li key={parcel.id} className="text-[13px] leading-5">
            <p className="font-medium">
              {parcel.method === "pickup"
                ? t("admin.order.pickupAt", { place: parcel.locationName })
                : t("admin.order.parcel", { number: i + 1, place: parcel.locationName })}
            </p>
            <p className="text-muted">{parcel.lines.map((line) => `${line.quantity} × ${line.name}`).join(", ")}</p>
            <p className="figures text-muted">
              {t("admin.order.promised", { day: promiseText(parcel.promisedAt, parcel.method === "pickup", locale) })}
            </p>
            {history(parcel, locale).map((line) => (
              <p key={line} className="figures">
                {line}
              </p>
            ))}
            {mayAct && order.state !== "cancelled" && (
              <div className="mt-2 flex flex-wrap gap-2">
                <NextStep order={order} parcel={parcel} locale={locale} />
                <FromElsewhere parcel={parcel} orderId={order.id} elsewhere={elsewhere} locale={locale} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each line that another place could send, folded away: it is the exception. */
function FromElsewhere({
  parcel,
  orderId,
  elsewhere,
  locale,
}: {
  parcel: ParcelView;
  orderId: string;
  elsewhere: ReadonlyMap<string, readonly Elsewhere[]>;
  locale: Locale;
}) {
  const lines = parcel.lines.filter(({ id }) => (elsewhere.get(id) ?? []).length > 0);
  if (lines.length === 0) return null;
  return (
    <details className="w-full">
      <summary className="w-fit cursor-pointer text-blue hover:underline max-lg:py-3">
        {translator(locale)("orderRoom.elsewhere")}
      </summary>
      <div className="mt-2 flex flex-wrap gap-2">
        {lines.map((line) => (
          <RerouteDialog
            key={line.id}
            orderId={orderId}
            line={line}
            places={elsewhere.get(line.id) ?? []}
            locale={locale}
          />
        ))}
      </div>
    </details>
  );
}

function history(parcel: ParcelView, locale: Locale): string[] {
  const t = translator(locale);
  const when = (at: string) => `${dayText(new Date(at), locale)}, ${timeText(new Date(at), locale)}`;
  return [
    parcel.sentAt &&
      `${t("admin.order.sentAt", { when: when(parcel.sentAt) })} · ${[parcel.carrier, parcel.trackingCode].filter(Boolean).join(" ")}`,
    parcel.readyAt && t("admin.order.readyAt", { when: when(parcel.readyAt) }),
    parcel.collectedAt && t("admin.order.collectedAt", { when: when(parcel.collectedAt) }),
  ].filter((line): line is string => Boolean(line));
}

function NextStep({ order, parcel, locale }: { order: OrderView; parcel: ParcelView; locale: Locale }) {
  const t = translator(locale);
  const which = (
    <>
      <input type="hidden" name="orderId" value={order.id} />
      <input type="hidden" name="parcelId" value={parcel.id} />
    </>
  );
  const awaitsTransfer = order.tenders.some(({ kind, owed }) => kind === "transfer" && owed > 0);
  const look = awaitsTransfer ? ("secondary" as const) : ("primary" as const);
  const asks = { look, keep: t("admin.order.keep"), words: orderWords(locale) };
  const named = (name: string) => ({ button: name, title: name, submit: name });
  if (parcel.method === "delivery") {
    if (parcel.sentAt) return null;
    return (
      <FormDialog {...asks} {...named(t("admin.order.markSent"))} icon="truck" action={send}>
        {which}
        <ActionField name="carrier" label={t("admin.order.carrier")} value="La Poste" maxLength={60} />
        <ActionField name="trackingCode" label={t("admin.order.tracking")} maxLength={60} />
      </FormDialog>
    );
  }
  if (parcel.collectedAt) return null;
  if (parcel.readyAt && parcel.minimumAge)
    return (
      <FormDialog {...asks} {...named(t("admin.order.markCollected"))} icon="check" action={collectedWithAge}>
        {which}
        <ActionCheckbox name="ageSeen" value="1" refusedBy="age_to_check">
          {t("kinds.ageSeen", { age: parcel.minimumAge })}
        </ActionCheckbox>
      </FormDialog>
    );
  return (
    <form action={parcel.readyAt ? collected : ready}>
      {which}
      <Button type="submit" size="sm" icon={parcel.readyAt ? "check" : "package-check"}>
        {t(parcel.readyAt ? "admin.order.markCollected" : "admin.order.markReady")}
      </Button>
    </form>
  );
}
