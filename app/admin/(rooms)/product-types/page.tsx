import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ButtonLink } from "#components/ui/button";
import { productTypes } from "#lib/catalogue/queries-types";
import { inLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("catalogue.types.title") };
}

/** What products there are, and how much each type asks for. */
export default async function ProductTypes() {
  const staff = await staffWho("products.read", "/admin/product-types");
  const locale = await adminLocale();
  const t = translator(locale);
  const named = (await productTypes()).map(({ nameFr, nameEn, ...type }) => ({
    ...type,
    name: inLocale({ fr: nameFr, en: nameEn }, locale),
  }));
  const all = named.toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <RoomHead title={t("catalogue.types.title")}>
        {may(staff, "products.write") && (
          <ButtonLink href="/admin/product-types/new" size="sm">
            {t("catalogue.types.add")}
          </ButtonLink>
        )}
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("catalogue.types.about")}</p>
      {all.length === 0 ? (
        <p className="border-t border-hairline px-5 py-10 text-muted">{t("catalogue.types.empty")}</p>
      ) : (
        <Table
          caption={t("catalogue.types.title")}
          columns={[
            { name: t("catalogue.brands.name") },
            { name: t("catalogue.code"), hide: "phone" },
            { name: t("catalogue.types.attributes"), align: "right" },
            { name: t("catalogue.types.legal"), hide: "phone" },
            { name: t("catalogue.types.products"), align: "right" },
          ]}
        >
          {all.map(({ code, name, requiredLegal, _count }) => (
            <Row key={code}>
              <Cell>
                <RowLink href={`/admin/product-types/${code}`}>{name}</RowLink>
              </Cell>
              <Cell muted hide="phone">
                {code}
              </Cell>
              <Cell align="right">{_count.attributes}</Cell>
              <Cell muted hide="phone">
                {requiredLegal.map((need) => t(`catalogue.legal.${need as "ce"}`)).join(", ")}
              </Cell>
              <Cell align="right">{_count.products}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </>
  );
}
