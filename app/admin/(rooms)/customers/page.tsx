import type { Metadata } from "next";
import { FilterBar } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { customersDesk } from "#lib/customers/queries";
import { shortDayText } from "#lib/kernel/date-text";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.customers.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** Customers with an account and guests alike, found by name, address or order number. */
export default async function CustomersPage({ searchParams }: PageProps<"/admin/customers">) {
  await staffWho("customers.read", "/admin/customers");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const query = first(asked.q)?.trim().slice(0, 100) ?? "";
  const { customers, nextCursor } = await customersDesk({ query, cursor: first(asked.after) ?? null });
  const next =
    nextCursor && `/admin/customers?${new URLSearchParams({ ...(query && { q: query }), after: nextCursor })}`;
  return (
    <>
      <RoomHead title={t("admin.customers.title")} />
      <FilterBar
        action="/admin/customers"
        query={query}
        placeholder={t("admin.customers.search")}
        submit={t("admin.filter")}
      />
      <Table
        caption={t("admin.customers.title")}
        columns={[
          { name: t("admin.customers.name") },
          { name: t("admin.customers.email"), hide: "phone" },
          { name: t("admin.customers.kind"), hide: "phone" },
          { name: t("admin.customers.orders"), align: "right" },
          { name: t("admin.customers.spent"), align: "right" },
          { name: t("admin.customers.last"), align: "right", hide: "phone" },
        ]}
      >
        {customers.map((one) => (
          <Row key={one.id}>
            <Cell>
              <RowLink href={`/admin/customers/${encodeURIComponent(one.id)}`}>{one.name}</RowLink>
            </Cell>
            <Cell muted hide="phone">
              {one.email}
            </Cell>
            <Cell muted hide="phone">
              {t(one.guest ? "admin.order.guest" : "admin.order.account")}
            </Cell>
            <Cell align="right">{one.orders}</Cell>
            <Cell align="right">{moneyText(money(one.spent), locale)}</Cell>
            <Cell align="right" muted hide="phone">
              {one.lastOrderAt && shortDayText(new Date(one.lastOrderAt), locale)}
            </Cell>
          </Row>
        ))}
      </Table>
      {customers.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={next} label={t("admin.more")} />
    </>
  );
}
