import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Badge } from "#components/ui/badge";
import { Button } from "#components/ui/button";
import type { DueParcel } from "#lib/fulfilment/schema";
import { shortDayText } from "#lib/kernel/date-text";
import { type Day, dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { wave } from "./actions";

type Translator = ReturnType<typeof translator>;

/** One place's parcels, the first to leave first, and the walk that fetches them. */
export function DuePlace({
  place,
  parcels,
  until,
  now,
  locale,
}: {
  place: Readonly<{ code: string; name: string }>;
  parcels: readonly DueParcel[];
  until: Day;
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const today = dayOf(now);
  return (
    <section aria-labelledby={`due-${place.code}`} className="pb-6">
      <div className="flex flex-wrap items-center gap-3 px-5 pb-2">
        <h2 id={`due-${place.code}`} className="text-base">
          {place.name}
        </h2>
        <p className="figures text-muted">{t("fulfilment.dueCount", { count: parcels.length })}</p>
        {parcels.some(({ wave: number }) => number === null) && (
          <form action={wave} className="ml-auto">
            <input type="hidden" name="place" value={place.code} />
            <input type="hidden" name="until" value={until} />
            <Button size="sm" icon="list" title={t("fulfilment.makeWaveHint", { place: place.name })}>
              {t("fulfilment.makeWave")}
            </Button>
          </form>
        )}
      </div>
      <Table
        caption={place.name}
        columns={[
          { name: t("fulfilment.order") },
          { name: t("fulfilment.customer"), hide: "phone" },
          { name: t("fulfilment.leaves") },
          { name: t("fulfilment.units"), align: "right", hide: "phone" },
          { name: t("fulfilment.state") },
        ]}
      >
        {parcels.map((parcel) => (
          <Row key={parcel.parcelId}>
            <Cell>
              <RowLink href={`/admin/fulfilment/pack/${parcel.parcelId}`} whole>
                {parcel.orderNumber}
              </RowLink>
            </Cell>
            <Cell hide="phone" rest={parcel.customer} />
            <Cell>
              {shortDayText(new Date(`${parcel.handOverOn}T12:00:00Z`), locale)}{" "}
              {parcel.handOverOn < today && <Badge tone="vermilion">{t("fulfilment.late")}</Badge>}
            </Cell>
            <Cell align="right" hide="phone">
              {parcel.units}
            </Cell>
            <Cell>
              {stateText(parcel, t)}{" "}
              {parcel.short > 0 && <Badge tone="amber">{t("fulfilment.states.short", { short: parcel.short })}</Badge>}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

function stateText({ method, wave: number, picked, units, packed, labelled }: DueParcel, t: Translator): string {
  if (labelled) return t("fulfilment.states.labelled");
  if (packed) return t("fulfilment.states.packed");
  if (number === null) return t("fulfilment.states.waiting");
  if (picked < units) return t("fulfilment.states.picking", { number, picked, units });
  return t(method === "pickup" ? "fulfilment.states.ready" : "fulfilment.states.picked");
}
