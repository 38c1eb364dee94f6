import type { Metadata } from "next";
import { currentStaff, may } from "#app/actor";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ButtonLink } from "#components/ui/button";
import { overdueCount } from "#lib/cases/queries-desk";
import { proofs } from "#lib/inventory/queries-proof";
import { dateText, shortDayText, timeText } from "#lib/kernel/date-text";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { deskCounts, ordersDesk } from "#lib/orders/desk-queries";
import { clock } from "#lib/platform/clock";
import { parkedJobs } from "#lib/platform/parked-jobs";
import { adminLocale } from "../locale";
import { shopDay } from "./shop-day";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.today.title") };
}

/** Today's work, then the day's figures; each figure opens its rows. */
export default async function Today() {
  const [staff, locale] = await Promise.all([currentStaff(), adminLocale()]);
  const t = translator(locale);
  const now = clock.now();
  const seesOrders = may(staff, "orders.read");
  const [counts, waiting, parked, [proof], overdue] = await Promise.all([
    seesOrders ? deskCounts(...shopDay(now)) : null,
    seesOrders ? ordersDesk({ state: "placed", limit: 12 }) : null,
    may(staff, "jobs.read") ? parkedJobs(100) : [],
    may(staff, "stock.adjust") ? proofs(1) : [],
    overdueCount(now),
  ]);
  const wrongLevels = proof?.wrong ?? 0;
  const ofOrders = counts
    ? [
        { name: t("admin.today.toPrepare"), value: String(counts.toPrepare), href: "/admin/orders?state=placed" },
        {
          name: t("admin.today.lateTitle"),
          value: String(counts.due),
          href: "/admin/orders?state=placed",
          alarm: counts.due > 0,
        },
        {
          name: t("admin.today.toCollect"),
          value: String(counts.toCollect),
          href: "/admin/orders?state=preparing&method=pickup",
        },
        ...(counts.unpaid > 0
          ? [
              {
                name: t("admin.orders.tabs.payment_due"),
                value: String(counts.unpaid),
                href: "/admin/orders?state=payment_due",
                alarm: true,
              },
            ]
          : []),
        { name: t("admin.today.placed"), value: String(counts.placedToday), href: "/admin/orders" },
        {
          name: t("admin.today.sales"),
          value: moneyText(money(counts.salesTodayMinor), locale),
          href: "/admin/orders",
        },
      ]
    : [];
  const figures = [
    ...ofOrders,
    { name: t("desk.overdue"), value: String(overdue), href: "/admin/desk", alarm: overdue > 0 },
    ...(parked.length > 0
      ? [{ name: t("admin.today.parked"), value: String(parked.length), href: "/admin/audit", alarm: true }]
      : []),
    ...(wrongLevels > 0
      ? [{ name: t("stock.books.task"), value: String(wrongLevels), href: "/admin/stock/books", alarm: true }]
      : []),
  ];

  return (
    <div className="pb-10">
      <div className="px-5 pt-5 pb-4">
        <p className="text-muted first-letter:uppercase">{dateText(now, locale)}</p>
        <h1 className="text-2xl">{t("admin.today.title")}</h1>
        {may(staff, "orders.send") && (
          <ButtonLink href="/counter" look="secondary" icon="package-check" className="mt-3">
            {t("counter.door")}
          </ButtonLink>
        )}
      </div>
      <dl className="grid grid-cols-2 overflow-hidden border-y border-hairline sm:grid-cols-3 xl:grid-cols-5">
        {figures.map((figure) => (
          <div
            key={figure.name}
            className="relative -mb-px -ml-px border-b border-l border-hairline px-5 py-4 hover:bg-wash"
          >
            <dt className="text-[13px] text-muted">
              <a href={figure.href} className="after:absolute after:inset-0">
                {figure.name}
              </a>
            </dt>
            <dd className={`figures font-display text-2xl font-[650] ${figure.alarm ? "text-vermilion" : ""}`}>
              {figure.value}
            </dd>
          </div>
        ))}
      </dl>
      {waiting && (
        <section className="pt-6" aria-labelledby="to-prepare">
          <h2 id="to-prepare" className="px-5 pb-2 text-lg">
            {t("admin.today.toPrepare")}
          </h2>
          {waiting.items.length === 0 ? (
            <p className="px-5 text-muted">{t("admin.today.nothing")}</p>
          ) : (
            <Table
              caption={t("admin.today.toPrepare")}
              columns={[
                { name: t("admin.orders.columns.number") },
                { name: t("admin.orders.columns.placed"), hide: "phone" },
                { name: t("admin.orders.columns.customer") },
                { name: t("admin.orders.columns.promised") },
                { name: t("admin.orders.columns.from"), hide: "phone" },
                { name: t("admin.orders.columns.total"), align: "right" },
              ]}
            >
              {waiting.items.map((order) => (
                <Row key={order.id}>
                  <Cell>
                    <RowLink href={`/admin/orders/${order.number}`} whole>
                      {order.number}
                    </RowLink>
                  </Cell>
                  <Cell muted hide="phone">
                    {shortDayText(order.placedAt, locale)}, {timeText(order.placedAt, locale)}
                  </Cell>
                  <Cell>{order.name}</Cell>
                  <Cell>
                    <span className="whitespace-nowrap">{shortDayText(order.promisedAt, locale)}</span>
                  </Cell>
                  <Cell muted hide="phone">
                    {order.locationName}
                  </Cell>
                  <Cell align="right">{moneyText(money(order.totalMinor), locale)}</Cell>
                </Row>
              ))}
            </Table>
          )}
        </section>
      )}
    </div>
  );
}
