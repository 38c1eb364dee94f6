import type { Metadata } from "next";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { FilterSelect } from "#components/admin/prices/filter-select";
import { RoomHead } from "#components/admin/room-head";
import { RowPicture } from "#components/admin/row-picture";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { dayKey, shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { type DeskOrder, ordersDesk } from "#lib/orders/desk-queries";
import type { OrderState } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.orders.title") };
}

const states = ["placed", "preparing", "sent", "collected", "cancelled"] as const satisfies readonly OrderState[];
/** What the tabs show: a state, or what has not been paid as it should. */
const views = [...states, "payment_due"] as const;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The orders, newest first; view, filter, search and place in the list are the address. */
export default async function OrdersPage({ searchParams }: PageProps<"/admin/orders">) {
  await staffWho("orders.read", "/admin/orders");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const view = views.find((one) => one === first(asked.state));
  const paymentDue = view === "payment_due";
  const method = (["delivery", "pickup"] as const).find((one) => one === first(asked.method));
  const query = first(asked.q)?.slice(0, 120) ?? "";
  const { items, nextCursor } = await ordersDesk({
    state: view === "payment_due" ? undefined : view,
    paymentDue,
    method,
    query: query || undefined,
    cursor: first(asked.after),
  });
  const address = (over: Record<string, string | undefined>) => {
    const params = Object.entries({ state: view, method, q: query || undefined, ...over }).filter(([, value]) => value);
    return `/admin/orders${params.length > 0 ? `?${new URLSearchParams(params as [string, string][])}` : ""}`;
  };
  const now = clock.now();

  return (
    <>
      <RoomHead
        title={t("admin.orders.title")}
        count={t("admin.orders.count", { count: items.length, more: nextCursor ? "yes" : "no" })}
      />
      <Tabs
        label={t("admin.orders.title")}
        tabs={[undefined, ...views].map((one) => ({
          href: address({ state: one }),
          name: t(`admin.orders.tabs.${one ?? "all"}`),
          current: view === one,
        }))}
      />
      <FilterBar
        action="/admin/orders"
        query={query}
        placeholder={t("admin.orders.search")}
        submit={t("admin.filter")}
        keep={{ state: view }}
      >
        <FilterSelect
          name="method"
          label={t("admin.orders.columns.from")}
          value={method ?? ""}
          choices={[
            { value: "", name: t("admin.orders.method.all") },
            { value: "delivery", name: t("admin.orders.method.delivery") },
            { value: "pickup", name: t("admin.orders.method.pickup") },
          ]}
        />
      </FilterBar>
      <Table
        caption={t("admin.orders.title")}
        columns={[
          { name: t("admin.orders.columns.number") },
          { name: t("admin.orders.columns.placed"), hide: "phone" },
          { name: t("admin.orders.columns.customer") },
          { name: t("admin.orders.columns.items"), hide: "phone" },
          { name: t("admin.orders.columns.promised") },
          { name: t("admin.orders.columns.state"), hide: "phone" },
          { name: t("admin.orders.columns.from"), hide: "phone" },
          { name: t("admin.orders.columns.total"), align: "right" },
        ]}
      >
        {items.map((order) => (
          <OrderRow key={order.id} order={order} due={paymentDue} now={now} locale={locale} />
        ))}
      </Table>
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={nextCursor && address({ after: nextCursor })} label={t("admin.more")} />
    </>
  );
}

type OrderRowProps = Readonly<{ order: DeskOrder; due: boolean; now: Date; locale: Locale }>;

/** Among payments due, an order says whether its customer was asked to pay again. */
function OrderRow({ order, due, now, locale }: OrderRowProps) {
  const t = translator(locale);
  const today = dayKey(order.placedAt) === dayKey(now);
  const open = order.state === "placed" || order.state === "preparing";
  const state = due
    ? t("paymentRequests.desk.asked", { state: order.dueAsked ?? "none" })
    : t(`admin.orders.states.${order.state}`);
  const late = open && dayKey(order.promisedAt) < dayKey(now);
  return (
    <Row>
      <Cell>
        <RowLink href={`/admin/orders/${order.number}`} whole>
          {order.number}
        </RowLink>
      </Cell>
      <Cell muted hide="phone">
        {today ? timeText(order.placedAt, locale) : shortDayText(order.placedAt, locale)}
      </Cell>
      <Cell>
        {order.name}
        {order.city && <span className="text-muted max-lg:hidden">, {order.city}</span>}
        <span className={`block lg:hidden ${late ? "text-vermilion" : "text-muted"}`}>{state}</span>
      </Cell>
      <Cell hide="phone">
        <span className="flex items-center gap-1">
          {[...new Set(order.pictures)].slice(0, 3).map((file) => (
            <RowPicture key={file} file={file} />
          ))}
          <span className="ml-1 text-muted">{order.itemCount}</span>
        </span>
      </Cell>
      <Cell>
        <span className={late ? "font-medium text-vermilion" : "font-medium"}>
          <span className="whitespace-nowrap">{shortDayText(order.promisedAt, locale)}</span>
          {order.method === "pickup" && ` ${timeText(order.promisedAt, locale)}`}
        </span>
      </Cell>
      <Cell muted={!late} hide="phone">
        <span className={late ? "text-vermilion" : ""}>{state}</span>
      </Cell>
      <Cell muted hide="phone">
        {order.locationName}
      </Cell>
      <Cell align="right">
        <span className="font-medium">{moneyText(money(order.totalMinor), locale)}</span>
      </Cell>
    </Row>
  );
}
