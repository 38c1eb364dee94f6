import type { Metadata } from "next";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { RowPicture } from "#components/admin/row-picture";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { productList } from "#lib/catalogue/queries-admin";
import { shortDayText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.products.title") };
}

const statuses = ["active", "draft", "archived"] as const;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The catalogue, last changed first. */
export default async function ProductsPage({ searchParams }: PageProps<"/admin/products">) {
  await staffWho("products.read", "/admin/products");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const status = statuses.find((one) => one === first(asked.status));
  const query = first(asked.q)?.slice(0, 120) ?? "";
  const cursor = first(asked.after);
  const { items, nextCursor } = await productList({ query, ...(status && { status }), ...(cursor && { cursor }) });
  const address = (over: Record<string, string | undefined>) => {
    const params = Object.entries({ status, q: query || undefined, ...over }).filter(([, value]) => value);
    return `/admin/products${params.length > 0 ? `?${new URLSearchParams(params as [string, string][])}` : ""}`;
  };
  return (
    <>
      <RoomHead title={t("admin.products.title")} />
      <Tabs
        label={t("admin.products.title")}
        tabs={[undefined, ...statuses].map((one) => ({
          href: address({ status: one }),
          name: t(`admin.products.statuses.${one ?? "all"}`),
          current: status === one,
        }))}
      />
      <FilterBar
        action="/admin/products"
        query={query}
        placeholder={t("admin.products.search")}
        submit={t("admin.filter")}
        keep={{ status }}
      />
      <Table
        caption={t("admin.products.title")}
        columns={[
          { name: t("admin.products.columns.name") },
          { name: t("admin.products.columns.reference"), hide: "phone" },
          { name: t("admin.products.columns.category"), hide: "phone" },
          { name: t("admin.products.columns.brand"), hide: "phone" },
          { name: t("admin.products.columns.variants"), align: "right", hide: "phone" },
          { name: t("admin.products.columns.status") },
          { name: t("admin.products.columns.changed"), align: "right", hide: "phone" },
        ]}
      >
        {items.map((product) => (
          <Row key={product.id}>
            <Cell>
              <span className="flex items-center gap-2.5">
                <RowPicture file={product.picture} />
                <span>
                  <RowLink href={`/admin/products/${product.id}`}>
                    {(locale === "en" && product.nameEn) || product.nameFr}
                  </RowLink>
                  <span className="block text-muted lg:hidden">{product.externalId}</span>
                </span>
              </span>
            </Cell>
            <Cell muted hide="phone">
              {product.externalId}
            </Cell>
            <Cell muted hide="phone">
              {product.categoryPath}
            </Cell>
            <Cell muted hide="phone">
              {product.brand}
            </Cell>
            <Cell align="right" muted hide="phone">
              {product.variantCount}
            </Cell>
            <Cell muted={product.status === "active"}>
              <span className="whitespace-nowrap">{t(`admin.products.status.${product.status}`)}</span>
            </Cell>
            <Cell align="right" muted hide="phone">
              {shortDayText(product.updatedAt, locale)}
            </Cell>
          </Row>
        ))}
      </Table>
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={nextCursor && address({ after: nextCursor })} label={t("admin.more")} />
    </>
  );
}
