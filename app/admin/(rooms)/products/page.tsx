import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar, Tabs } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { RowPicture } from "#components/admin/row-picture";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ButtonLink } from "#components/ui/button";
import { productList } from "#lib/catalogue/queries-admin";
import { productCount } from "#lib/catalogue/queries-batch";
import { shortDayText } from "#lib/kernel/date-text";
import { inLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { askedFilter, views } from "./asked-filter.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.products.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The catalogue, last changed first. */
export default async function ProductsPage({ searchParams }: PageProps<"/admin/products">) {
  const staff = await staffWho("products.read", "/admin/products");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const { view, filter } = askedFilter(asked);
  const { query } = filter;
  const cursor = first(asked.after);
  const [{ items, nextCursor }, count] = await Promise.all([
    productList({ ...filter, ...(cursor && { cursor }) }),
    productCount(filter),
  ]);
  const address = (over: Record<string, string | undefined>, path = "/admin/products") => {
    const params = Object.entries({ status: view, q: query || undefined, ...over }).filter(([, value]) => value);
    return `${path}${params.length > 0 ? `?${new URLSearchParams(params as [string, string][])}` : ""}`;
  };
  return (
    <>
      <RoomHead title={t("admin.products.title")}>
        {may(staff, "products.write") && (
          <>
            {count > 0 && (
              <ButtonLink
                href={address({ status: undefined, view }, "/admin/products/bulk")}
                look="secondary"
                size="sm"
              >
                {t("productRoom.bulk.open", { count })}
              </ButtonLink>
            )}
            <ButtonLink href="/admin/products/new" size="sm">
              {t("productRoom.add")}
            </ButtonLink>
          </>
        )}
      </RoomHead>
      <Tabs
        label={t("admin.products.title")}
        tabs={views.map((one) => ({
          href: address({ status: one }),
          name: one === "incomplete" ? t("productRoom.incomplete") : t(`admin.products.statuses.${one ?? "all"}`),
          current: view === one,
        }))}
      />
      <FilterBar
        action="/admin/products"
        query={query}
        placeholder={t("admin.products.search")}
        submit={t("admin.filter")}
        keep={{ status: view }}
      />
      <Table
        caption={t("admin.products.title")}
        columns={[
          { name: t("admin.products.columns.name") },
          { name: t("admin.products.columns.reference"), hide: "phone" },
          { name: t("admin.products.columns.category"), hide: "phone" },
          { name: t("admin.products.columns.brand"), hide: "phone" },
          { name: t("admin.products.columns.variants"), align: "right", hide: "phone" },
          { name: t("productRoom.completeness"), align: "right" },
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
              {inLocale({ fr: product.categoryFr, en: product.categoryEn }, locale)}
            </Cell>
            <Cell muted hide="phone">
              {product.brand}
            </Cell>
            <Cell align="right" muted hide="phone">
              {product.variantCount}
            </Cell>
            <Cell align="right" muted={product.completeness === 100}>
              {product.completeness !== null && `${product.completeness}\u00A0%`}
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
