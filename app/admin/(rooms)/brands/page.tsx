import type { Metadata } from "next";
import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import type { MakerContact } from "#lib/catalogue/maker";
import { brands } from "#lib/catalogue/queries-types";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { catalogueWords } from "../products/catalogue-words.ts";
import { save } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("catalogue.brands.title") };
}

type Brand = Awaited<ReturnType<typeof brands>>[number];

/** The brands, and who answers for what each sells. */
export default async function Brands() {
  const staff = await staffWho("products.read", "/admin/brands");
  const locale = await adminLocale();
  const t = translator(locale);
  const all = await brands();
  const writes = may(staff, "products.write");
  return (
    <>
      <RoomHead title={t("catalogue.brands.title")} count={String(all.length)}>
        {writes && <BrandDialog brand={null} locale={locale} />}
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("catalogue.brands.about")}</p>
      <Table
        caption={t("catalogue.brands.title")}
        columns={[
          { name: t("catalogue.brands.name") },
          { name: t("catalogue.brands.maker") },
          { name: t("catalogue.types.products"), align: "right", hide: "phone" },
          { name: t("catalogue.brands.edit"), quiet: true },
        ]}
      >
        {all.map((brand) => {
          const maker = brand.maker as MakerContact | null;
          return (
            <Row key={brand.code}>
              <Cell>
                <span className="font-medium">{brand.name}</span>
              </Cell>
              <Cell muted={maker !== null}>
                {maker ? (
                  <span className="[overflow-wrap:anywhere]">{`${maker.address} · ${maker.contact}`}</span>
                ) : (
                  <span className="text-amber">{t("catalogue.brands.untold")}</span>
                )}
              </Cell>
              <Cell align="right" muted hide="phone">
                {brand._count.products}
              </Cell>
              <Cell align="right">{writes && <BrandDialog brand={brand} locale={locale} />}</Cell>
            </Row>
          );
        })}
      </Table>
    </>
  );
}

function BrandDialog({ brand, locale }: { brand: Brand | null; locale: Locale }) {
  const t = translator(locale);
  const maker = { name: "", address: "", contact: "", ...(brand?.maker as MakerContact | null) };
  return (
    <FormDialog
      button={brand ? t("catalogue.brands.edit") : t("catalogue.brands.add")}
      look={brand ? "secondary" : "primary"}
      title={brand?.name ?? t("catalogue.brands.add")}
      action={save}
      submit={t("common.save")}
      keep={t("catalogue.keep")}
      words={catalogueWords(locale)}
    >
      {brand && <input type="hidden" name="code" value={brand.code} />}
      <ActionField name="name" label={t("catalogue.brands.name")} value={brand?.name ?? ""} maxLength={120} />
      <ActionField name="maker.name" label={t("productRoom.makerName")} value={maker.name} maxLength={120} />
      <ActionField name="maker.address" label={t("productRoom.makerAddress")} value={maker.address} maxLength={300} />
      <ActionField name="maker.contact" label={t("productRoom.makerContact")} value={maker.contact} maxLength={200} />
    </FormDialog>
  );
}
