import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { worksAt } from "#lib/inventory/own-store";
import { stockPlaces } from "#lib/inventory/queries-places";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { StockTabs } from "../../stock-tabs";
import { stockWords } from "../../stock-words";
import { announce } from "../actions";
import { LinesField } from "./lines-field";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.consignments.announceTitle") };
}

/** A transfer from one's own place, or a supplier's delivery for those who answer for all stock. */
export default async function AnnouncePage() {
  const staff = await staffWho("stock.receive", "/admin/stock/consignments/new");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refusals, problems } = stockWords(locale);
  const places = await stockPlaces();
  const own = places.filter(({ code }) => worksAt(staff, code));
  const buys = may(staff, "stock.adjust");
  return (
    <div className="pb-10">
      <RoomHead title={t("stock.consignments.announceTitle")} />
      <StockTabs here="consignments" staff={staff} locale={locale} />
      <ActionForm action={announce} refusals={refusals} problems={problems} className="grid max-w-xl gap-4 px-5 pt-4">
        <ActionSelect name="from" label={t("stock.consignments.from")} value={own[0]?.code ?? ""}>
          {own.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
          {buys && <option value="">{t("stock.consignments.supplierChoice")}</option>}
        </ActionSelect>
        {buys && (
          <ActionField
            name="supplier"
            label={t("stock.consignments.supplier")}
            optional={t("stock.consignments.optional")}
            maxLength={80}
          />
        )}
        <ActionSelect
          name="to"
          label={t("stock.consignments.to")}
          value={places.find(({ code }) => code !== own[0]?.code)?.code ?? ""}
        >
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </ActionSelect>
        <ActionField name="expectedOn" type="date" label={t("stock.consignments.expectedOn")} />
        <LinesField label={t("stock.consignments.lines")} hint={t("stock.consignments.linesHint")} />
        <ActionField
          name="note"
          label={t("stock.consignments.note")}
          optional={t("stock.consignments.optional")}
          maxLength={200}
        />
        <Button type="submit">{t("stock.consignments.create")}</Button>
      </ActionForm>
    </div>
  );
}
