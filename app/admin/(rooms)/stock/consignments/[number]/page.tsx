import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { worksAt } from "#lib/inventory/own-store";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { newId } from "#lib/kernel/ids";
import { translator } from "#lib/language/translator";
import { consignment } from "#lib/stockroom/queries-consignments";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { StockTabs } from "../../stock-tabs";
import { ReceiveForm } from "./receive-form";
import { SendForm } from "./send-form";

export async function generateMetadata({ params }: PageProps<"/admin/stock/consignments/[number]">): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.consignments.one", { number: (await params).number }) };
}

/** One consignment: what was announced, what came, and what to do next. */
export default async function ConsignmentPage({ params }: PageProps<"/admin/stock/consignments/[number]">) {
  const { number } = await params;
  const staff = await staffWho("stock.receive", `/admin/stock/consignments/${number}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const found = /^[1-9]\d{0,8}$/.test(number) ? await consignment(Number(number)) : null;
  if (!found) return <MissingRoom />;
  const { state, origin, originCode, destination, destinationCode, expectedOn, authorName, note, lines } = found;
  const sends = state === "draft" && originCode !== null && worksAt(staff, originCode);
  const receives = (state === "sent" || state === "partly_received") && worksAt(staff, destinationCode);
  return (
    <div className="pb-10">
      <RoomHead
        title={t("stock.consignments.one", { number })}
        count={`${origin} → ${destination}, ${t(`stock.consignments.states.${state}`).toLocaleLowerCase(locale)}`}
      />
      <StockTabs here="consignments" staff={staff} locale={locale} />
      <p className="px-5 py-3 text-[13px] text-muted">
        {[
          `${t("stock.consignments.expectedOn")} ${shortDayText(new Date(`${expectedOn}T12:00:00Z`), locale)}`,
          t("stock.consignments.announcedBy", { name: authorName }),
          ...(note ? [note] : []),
        ].join(" · ")}
      </p>
      {sends && <SendForm consignment={found} locale={locale} />}
      {receives && <ReceiveForm consignment={found} receiptId={newId()} locale={locale} />}
      <Table
        caption={t("stock.consignments.lines")}
        columns={[
          { name: t("admin.products.columns.reference") },
          { name: t("stock.consignments.sentUnits"), align: "right" },
          { name: t("stock.consignments.received"), align: "right" },
          { name: t("stock.consignments.damaged"), align: "right", hide: "phone" },
          { name: t("stock.consignments.surplus"), align: "right", hide: "phone" },
          { name: t("stock.consignments.missing"), align: "right", hide: "phone" },
          { name: t("stock.consignments.onItsWay"), align: "right" },
        ]}
      >
        {lines.map(({ sku, name, quantity, received, damaged, surplus, missing, onItsWay }) => (
          <Row key={sku}>
            <Cell>
              <RowLink href={`/admin/stock/${encodeURIComponent(sku)}`}>{sku}</RowLink>
              <span className="block text-xs text-muted">{name}</span>
            </Cell>
            <Cell align="right">{quantity}</Cell>
            <Cell align="right">{received}</Cell>
            <Cell align="right" muted hide="phone">
              {damaged}
            </Cell>
            <Cell align="right" muted hide="phone">
              {surplus}
            </Cell>
            <Cell align="right" hide="phone">
              <span className={missing > 0 ? "font-medium text-vermilion" : "text-muted"}>{missing}</span>
            </Cell>
            <Cell align="right">{onItsWay}</Cell>
          </Row>
        ))}
      </Table>
      {found.receipts.length > 0 && (
        <section className="px-5 pt-6 text-[13px]">
          <h2 className="pb-2 text-base">{t("stock.consignments.receipts")}</h2>
          {found.receipts.map(({ id, at, actorName, reason }) => (
            <p key={id} className="border-t border-hairline py-1.5">
              {t("stock.consignments.receipt", {
                name: actorName,
                when: `${shortDayText(at, locale)}, ${timeText(at, locale)}`,
              })}
              {reason && <span className="text-muted italic"> {reason}</span>}
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
