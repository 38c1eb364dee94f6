import type { Metadata } from "next";
import { may } from "#app/actor";
import { FilterBar } from "#components/admin/filter-bar";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ButtonLink } from "#components/ui/button";
import { attributeList } from "#lib/catalogue/queries-types";
import { unitText } from "#lib/catalogue/value-text";
import { inLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("catalogue.attributes.title") };
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value) ?? "";

/** Every characteristic a product may have, by its code. */
export default async function Attributes({ searchParams }: PageProps<"/admin/attributes">) {
  const staff = await staffWho("products.read", "/admin/attributes");
  const locale = await adminLocale();
  const t = translator(locale);
  const asked = await searchParams;
  const query = first(asked.q).slice(0, 120);
  const { items, next } = await attributeList({ query, after: first(asked.after) });
  const more = next && `/admin/attributes?${new URLSearchParams({ ...(query && { q: query }), after: next })}`;
  return (
    <>
      <RoomHead title={t("catalogue.attributes.title")}>
        {may(staff, "products.write") && (
          <ButtonLink href="/admin/attributes/new" size="sm">
            {t("catalogue.attributes.add")}
          </ButtonLink>
        )}
      </RoomHead>
      <FilterBar
        action="/admin/attributes"
        query={query}
        placeholder={t("catalogue.attributes.search")}
        submit={t("admin.filter")}
      />
      <Table
        caption={t("catalogue.attributes.title")}
        columns={[
          { name: t("catalogue.types.attribute") },
          { name: t("catalogue.code"), hide: "phone" },
          { name: t("catalogue.attributes.kind") },
          { name: t("catalogue.attributes.unit"), hide: "phone" },
          { name: t("catalogue.attributes.facet"), hide: "phone" },
          { name: t("catalogue.attributes.values"), align: "right", hide: "phone" },
          { name: t("catalogue.attributes.usedBy"), align: "right" },
        ]}
      >
        {items.map(({ code, kind, labelFr, labelEn, unit, facet, types, values }) => (
          <Row key={code}>
            <Cell>
              <RowLink href={`/admin/attributes/${encodeURIComponent(code)}`}>
                {inLocale({ fr: labelFr, en: labelEn }, locale)}
              </RowLink>
            </Cell>
            <Cell muted hide="phone">
              {code}
            </Cell>
            <Cell>{t(`catalogue.attributes.kinds.${kind}`)}</Cell>
            <Cell muted hide="phone">
              {unit && unitText(unit, locale)}
            </Cell>
            <Cell muted hide="phone">
              {facet && t("catalogue.attributes.yes")}
            </Cell>
            <Cell align="right" muted hide="phone">
              {values > 0 ? values : ""}
            </Cell>
            <Cell align="right" muted>
              {types > 0 ? types : ""}
            </Cell>
          </Row>
        ))}
      </Table>
      {items.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={more} label={t("admin.more")} />
    </>
  );
}
