import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { latestSubscriptions } from "#lib/subscriptions/queries";
import type { SubscriptionView } from "#lib/subscriptions/schema";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("subscriptions.desk.title") };
}

/** What is delivered again and again: to whom, what, how often and when next; each row leads to its first order. */
export default async function SubscriptionsPage() {
  await staffWho("orders.read", "/admin/subscriptions");
  const locale = await adminLocale();
  const t = translator(locale);
  const rows = await latestSubscriptions();
  return (
    <>
      <RoomHead title={t("subscriptions.desk.title")} count={t("subscriptions.desk.count", { count: rows.length })} />
      <Table
        caption={t("subscriptions.desk.title")}
        columns={[
          { name: t("subscriptions.desk.columns.who") },
          { name: t("subscriptions.desk.columns.what") },
          { name: t("subscriptions.desk.columns.rhythm"), hide: "phone" },
          { name: t("subscriptions.desk.columns.next") },
          { name: t("subscriptions.desk.columns.state"), hide: "phone" },
          { name: t("subscriptions.desk.columns.price"), align: "right" },
        ]}
      >
        {rows.map((row) => (
          <SubscriptionRow key={row.id} row={row} locale={locale} />
        ))}
      </Table>
      {rows.length === 0 && <p className="px-5 py-10 text-muted">{t("subscriptions.desk.empty")}</p>}
    </>
  );
}

function SubscriptionRow({ row, locale }: { row: SubscriptionView; locale: Locale }) {
  const t = translator(locale);
  const { orderNumber, name, article, quantity, rhythm, state, nextOn, totalMinor } = row;
  return (
    <Row>
      <Cell>
        <RowLink href={`/admin/orders/${orderNumber}`} whole>
          {name}
        </RowLink>
      </Cell>
      <Cell>{t("subscriptions.desk.line", { quantity, article })}</Cell>
      <Cell hide="phone" muted>
        {t(`subscriptions.rhythm.${rhythm.unit}`, { every: rhythm.every })}
      </Cell>
      <Cell>
        {state === "active" ? (
          shortDayText(new Date(`${nextOn}T12:00:00Z`), locale)
        ) : (
          <>
            <span className="max-sm:hidden">–</span>
            <span className="sm:hidden">{t(`subscriptions.desk.states.${state}`)}</span>
          </>
        )}
      </Cell>
      <Cell hide="phone">{t(`subscriptions.desk.states.${state}`)}</Cell>
      <Cell align="right">{moneyText(money(totalMinor), locale)}</Cell>
    </Row>
  );
}
