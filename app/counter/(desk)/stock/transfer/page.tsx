import type { Metadata } from "next";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { stockPlaces } from "#lib/inventory/queries-places";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { LinesField } from "../../../../admin/(rooms)/stock/consignments/new/lines-field";
import { adminLocale } from "../../../../admin/locale";
import { counter } from "../../../counter";
import { stockFormWords } from "../../../stock-form-words";
import { announce } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.stock.transfer") };
}

/** Goods of this store for another place: listed by scan, sent when they leave. */
export default async function Transfer() {
  const { store, locale, t } = await counter("/counter/stock/transfer", "stock.receive");
  const places = (await stockPlaces()).filter(({ code }) => code !== store.code);
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("counter.stock.transfer")}</h1>
      <ActionForm action={announce} {...stockFormWords(locale)} className="grid gap-4">
        <input type="hidden" name="from" value={store.code} />
        <ActionSelect name="to" label={t("stock.consignments.to")} value={places[0]?.code ?? ""}>
          {places.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </ActionSelect>
        <LinesField label={t("stock.consignments.lines")} hint={t("stock.consignments.linesHint")} />
        <ActionField
          name="expectedOn"
          type="date"
          label={t("stock.consignments.expectedOn")}
          value={addDays(dayOf(clock.now()), 1)}
        />
        <ActionField
          name="note"
          label={t("stock.consignments.note")}
          optional={t("stock.consignments.optional")}
          maxLength={200}
        />
        <Button type="submit" size="lg" wide>
          {t("counter.stock.prepare")}
        </Button>
      </ActionForm>
    </div>
  );
}
