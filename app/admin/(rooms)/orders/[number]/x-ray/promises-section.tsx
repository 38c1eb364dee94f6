import { Cell, Row, Table } from "#components/admin/table";
import { promiseText } from "#components/cart/shipment-group";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderXray } from "#lib/xray/queries";
import { Section } from "./section";

type Props = Readonly<{ xray: OrderXray; places: ReadonlyMap<string, string>; locale: Locale }>;

/** The date each line was promised, and what became of it. */
export function PromisesSection({ xray, places, locale }: Props) {
  const t = translator(locale);
  const columns = ["line", "place", "promised", "now", "outcome"] as const;
  return (
    <Section id="promises" title={t("xray.promises.title")} text={t("xray.promises.text")}>
      <Table
        caption={t("xray.promises.title")}
        columns={columns.map((column) => ({ name: t(`xray.promises.${column}`) }))}
      >
        {xray.order.parcels.flatMap((parcel) =>
          parcel.lines.map((line) => {
            const promise = xray.promises.get(line.id);
            const isPickup = parcel.method === "pickup";
            const done = promise?.fulfilledAt?.toISOString() ?? parcel.collectedAt;
            const broken = promise?.state === "broken";
            return (
              <Row key={line.id}>
                <Cell>
                  {line.quantity} × {line.name}
                </Cell>
                <Cell>{places.get(promise?.placeCode ?? parcel.locationCode) ?? parcel.locationName}</Cell>
                <Cell>{promiseText(promise?.promisedAt.toISOString() ?? parcel.promisedAt, isPickup, locale)}</Cell>
                <Cell>
                  {done && t("xray.promises.done", { when: dayText(new Date(done), locale) })}
                  {!done &&
                    promise &&
                    t("xray.promises.expected", {
                      when: promiseText(promise.forecastAt.toISOString(), isPickup, locale),
                    })}
                  {!done && !promise && "—"}
                </Cell>
                <Cell>
                  <span className={broken ? "font-medium text-vermilion" : ""}>
                    {promise ? t(`xray.promises.states.${promise.state}`) : t("xray.promises.former")}
                    {promise?.risk && `, ${t(`late.causes.${promise.risk}`)}`}
                  </span>
                </Cell>
              </Row>
            );
          }),
        )}
      </Table>
    </Section>
  );
}
