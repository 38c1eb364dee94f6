import type { Metadata } from "next";
import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { suppliers } from "#lib/purchasing/queries-suppliers";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { add } from "../actions";
import { PurchasingTabs } from "../purchasing-tabs";
import { purchasingWords } from "../purchasing-words";
import { daysText } from "./days-text.ts";
import { SupplierFields } from "./supplier-fields.tsx";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("purchasing.suppliers.title") };
}

/** Who sells to the shop, and what is agreed with them. */
export default async function Suppliers() {
  const staff = await staffWho("purchasing.read", "/admin/purchasing/suppliers");
  const locale = await adminLocale();
  const t = translator(locale);
  const all = await suppliers();
  return (
    <div className="pb-10">
      <RoomHead title={t("purchasing.suppliers.title")} count={String(all.length)}>
        {may(staff, "purchasing.write") && (
          <FormDialog
            button={t("purchasing.suppliers.add")}
            look="primary"
            title={t("purchasing.suppliers.add")}
            action={add}
            submit={t("purchasing.suppliers.add")}
            keep={t("admin.order.keep")}
            words={purchasingWords(locale)}
          >
            <SupplierFields supplier={null} locale={locale} />
          </FormDialog>
        )}
      </RoomHead>
      <PurchasingTabs here="suppliers" locale={locale} />
      {all.length === 0 ? (
        <p className="px-5 py-6 text-muted">{t("purchasing.suppliers.empty")}</p>
      ) : (
        <Table
          caption={t("purchasing.suppliers.title")}
          columns={[
            { name: t("purchasing.suppliers.name") },
            { name: t("purchasing.suppliers.city"), hide: "phone" },
            { name: t("purchasing.suppliers.lead"), align: "right" },
            { name: t("purchasing.suppliers.orderDays"), hide: "phone" },
            { name: t("purchasing.suppliers.minimum"), align: "right", hide: "phone" },
            { name: t("purchasing.suppliers.articles"), align: "right", hide: "phone" },
            { name: t("purchasing.suppliers.open"), align: "right" },
          ]}
        >
          {all.map(({ code, name, city, leadDays, orderDays, minimumMinor, articles, openOrders }) => (
            <Row key={code}>
              <Cell>
                <RowLink href={`/admin/purchasing/suppliers/${code}`}>{name}</RowLink>
              </Cell>
              <Cell muted hide="phone">
                {city}
              </Cell>
              <Cell align="right">{t("purchasing.suppliers.days", { count: leadDays })}</Cell>
              <Cell muted hide="phone">
                {daysText(orderDays, locale)}
              </Cell>
              <Cell align="right" muted hide="phone">
                {minimumMinor > 0 ? moneyText(money(minimumMinor), locale) : ""}
              </Cell>
              <Cell align="right" hide="phone">
                {articles}
              </Cell>
              <Cell align="right">{openOrders > 0 ? openOrders : ""}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}
