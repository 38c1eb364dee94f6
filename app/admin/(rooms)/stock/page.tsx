import type { Metadata } from "next";
import { FilterBar } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { stockDesk } from "#lib/inventory/queries-desk";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.stock.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** Stock by SKU, what is short first. */
export default async function StockPage({ searchParams }: PageProps<"/admin/stock">) {
  await staffWho("stock.read", "/admin/stock");
  const t = translator(await adminLocale());
  const asked = await searchParams;
  const query = first(asked.q)?.trim().slice(0, 120) ?? "";
  const { items, nextCursor } = await stockDesk({ query, cursor: first(asked.after) });
  const next = nextCursor && `/admin/stock?${new URLSearchParams({ ...(query && { q: query }), after: nextCursor })}`;
  return (
    <>
      <RoomHead title={t("admin.stock.title")} />
      <FilterBar action="/admin/stock" query={query} placeholder={t("admin.stock.search")} submit={t("admin.filter")} />
      <Table
        caption={t("admin.stock.title")}
        columns={[
          { name: t("admin.products.columns.reference") },
          { name: t("admin.products.columns.name"), hide: "phone" },
          { name: t("admin.stock.online"), align: "right" },
          { name: t("admin.stock.stores"), align: "right" },
          { name: t("admin.stock.reserved"), align: "right", hide: "phone" },
        ]}
      >
        {items.map((row) => {
          const article = (
            <>
              {row.name} <span className="text-muted">{row.optionsText}</span>
            </>
          );
          return (
            <Row key={row.sku}>
              <Cell>
                <RowLink href={`/admin/stock/${encodeURIComponent(row.sku)}`}>{row.sku}</RowLink>
                <span className="block lg:hidden">{article}</span>
              </Cell>
              <Cell hide="phone">{article}</Cell>
              <Cell align="right">
                <span className={row.online <= 0 ? "font-medium text-vermilion" : row.online <= 3 ? "text-amber" : ""}>
                  {row.online}
                </span>
              </Cell>
              <Cell align="right">{row.stores}</Cell>
              <Cell align="right" muted hide="phone">
                {row.reserved}
              </Cell>
            </Row>
          );
        })}
      </Table>
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={next} label={t("admin.more")} />
    </>
  );
}
