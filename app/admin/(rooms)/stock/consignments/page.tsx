import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { TextLink } from "#components/ui/text-link";
import { shortDayText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { consignments } from "#lib/stockroom/queries-consignments";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { StockTabs } from "../stock-tabs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.consignments.title") };
}

/** Transfers and deliveries: what is on its way where, and what came. */
export default async function ConsignmentsPage() {
  const staff = await staffWho("stock.receive", "/admin/stock/consignments");
  const locale = await adminLocale();
  const t = translator(locale);
  const all = await consignments();
  return (
    <div className="pb-10">
      <RoomHead title={t("stock.consignments.title")}>
        <TextLink href="/admin/stock/consignments/new">{t("stock.consignments.announce")}</TextLink>
      </RoomHead>
      <StockTabs here="consignments" staff={staff} locale={locale} />
      {all.length === 0 && <p className="px-5 py-6 text-muted">{t("stock.consignments.empty")}</p>}
      {all.length > 0 && (
        <Table
          caption={t("stock.consignments.title")}
          columns={[
            { name: t("stock.consignments.number") },
            { name: t("stock.consignments.from"), hide: "phone" },
            { name: t("stock.consignments.to") },
            { name: t("stock.consignments.expectedOn") },
            { name: t("stock.consignments.units"), align: "right", hide: "phone" },
            { name: t("stock.consignments.onItsWay"), align: "right" },
            { name: t("stock.consignments.state"), hide: "phone" },
          ]}
        >
          {all.map(({ id, number, origin, destination, expectedOn, quantity, onItsWay, state, note }) => (
            <Row key={id}>
              <Cell>
                <RowLink href={`/admin/stock/consignments/${number}`} whole>
                  {number}
                </RowLink>
              </Cell>
              <Cell hide="phone">
                {origin} {note && <span className="text-muted">{note}</span>}
              </Cell>
              <Cell>{destination}</Cell>
              <Cell>{shortDayText(new Date(`${expectedOn}T12:00:00Z`), locale)}</Cell>
              <Cell align="right" hide="phone">
                {quantity}
              </Cell>
              <Cell align="right">{onItsWay}</Cell>
              <Cell muted hide="phone">
                {t(`stock.consignments.states.${state}`)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
