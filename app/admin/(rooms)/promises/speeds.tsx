import { Cell, Row, Table } from "#components/admin/table";
import type { Locale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import type { PlaceSpeed } from "#lib/promises/queries-dispatch";

const hourMs = 3_600_000;

/** From order to dispatch, place by place. */
export function Speeds({ places, locale }: { places: readonly PlaceSpeed[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="speeds" className="pt-4">
      <h2 id="speeds" className="px-5 pb-1 text-base">
        {t("adminPromises.speeds.title")}
      </h2>
      {places.length === 0 ? (
        <p className="px-5 text-muted">{t("adminPromises.speeds.none")}</p>
      ) : (
        <Table
          caption={t("adminPromises.speeds.title")}
          columns={[
            { name: t("adminPromises.speeds.place") },
            { name: t("adminPromises.speeds.parcels"), align: "right", hide: "phone" },
            { name: t("adminPromises.speeds.p50"), align: "right" },
            { name: t("adminPromises.speeds.p95"), align: "right" },
            { name: t("adminPromises.speeds.sameDay"), align: "right" },
          ]}
        >
          {places.map(({ code, name, parcels, p50Hours, p95Hours, paidInTime, leftThatDay }) => (
            <Row key={code}>
              <Cell>{name}</Cell>
              <Cell align="right" hide="phone" muted>
                {parcels}
              </Cell>
              <Cell align="right">{spanText(p50Hours * hourMs, locale)}</Cell>
              <Cell align="right">{spanText(p95Hours * hourMs, locale)}</Cell>
              <Cell align="right" muted={paidInTime === 0}>
                {paidInTime === 0 ? "–" : perMilleText(Math.round((1000 * leftThatDay) / paidInTime), locale)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
