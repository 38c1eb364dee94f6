import type { Metadata } from "next";
import { may } from "#app/actor";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Icon } from "#components/ui/icon";
import { customer } from "#lib/customers/queries";
import { dateText, shortDayText } from "#lib/kernel/date-text";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { AccountTerms } from "./account-terms";
import { StoreCredit } from "./store-credit";
import { ViewAsDialog } from "./view-as-dialog";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.customers.title") };
}

/** One customer: how to reach them, what they are worth, what they ordered. */
export default async function CustomerPage({ params }: PageProps<"/admin/customers/[id]">) {
  const id = decodeURIComponent((await params).id);
  const staff = await staffWho("customers.read", `/admin/customers/${encodeURIComponent(id)}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const found = await customer(id);
  if (!found) return <MissingRoom />;
  const facts = [
    [t("admin.customers.email"), found.email],
    [t("admin.customers.phone"), found.phone ?? "—"],
    [t("admin.customers.kind"), t(found.guest ? "admin.order.guest" : "admin.order.account")],
    [t("admin.customers.since"), found.since ? dateText(new Date(found.since), locale) : "—"],
    [t("admin.customers.orders"), String(found.orders)],
    [t("admin.customers.spent"), moneyText(money(found.spent), locale)],
  ] as const;
  return (
    <div className="pb-10">
      <div className="px-5 pt-3 pb-4">
        <a
          href="/admin/customers"
          className="inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {t("admin.customers.title")}
        </a>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h1 className="text-xl">{found.name}</h1>
          {!found.guest && may(staff, "customers.view_as") && <ViewAsDialog customer={found} locale={locale} />}
        </div>
      </div>
      <dl className="flex flex-wrap gap-x-10 border-y border-hairline px-5 text-[13px]">
        {facts.map(([name, value]) => (
          <div key={name} className="min-w-0 py-3">
            <dt className="text-muted">{name}</dt>
            <dd className="figures font-medium [overflow-wrap:anywhere]">{value}</dd>
          </div>
        ))}
      </dl>
      {!found.guest && may(staff, "credit.read") && <StoreCredit accountId={found.id} staff={staff} locale={locale} />}
      {!found.guest && <AccountTerms accountId={found.id} mayChange={may(staff, "customers.terms")} locale={locale} />}
      <h2 className="px-5 pt-6 pb-2 text-base">{t("admin.orders.title")}</h2>
      <Table
        caption={t("admin.orders.title")}
        columns={[
          { name: t("admin.orders.columns.number") },
          { name: t("admin.orders.columns.placed") },
          { name: t("admin.orders.columns.state") },
          { name: t("admin.orders.columns.total"), align: "right" },
        ]}
      >
        {found.latestOrders.map((order) => (
          <Row key={order.number}>
            <Cell>
              <RowLink href={`/admin/orders/${order.number}`} whole>
                {order.number}
              </RowLink>
            </Cell>
            <Cell muted>{shortDayText(new Date(order.placedAt), locale)}</Cell>
            <Cell muted>{t(`admin.orders.states.${order.state}`)}</Cell>
            <Cell align="right">{moneyText(money(order.total - order.refunded), locale)}</Cell>
          </Row>
        ))}
      </Table>
    </div>
  );
}
