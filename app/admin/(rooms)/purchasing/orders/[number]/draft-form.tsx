import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { SupplierOrderView } from "#lib/purchasing/schema";
import { change } from "../../actions";
import { purchasingWords } from "../../purchasing-words";

/** The lines of a draft: how many, for when, and a note that the supplier reads. */
export function DraftForm({ order, locale }: { order: SupplierOrderView; locale: Locale }) {
  const t = translator(locale);
  const words = purchasingWords(locale);
  return (
    <ActionForm action={change} refusals={words.refusals} problems={words.problems} className="grid gap-x-6 px-5">
      <input type="hidden" name="number" value={order.number} />
      {order.lines.map(({ sku, name, reference, packSize, quantity, costMinor, expectedOn }) => (
        <fieldset
          key={sku}
          className="grid grid-cols-[6rem_minmax(0,1fr)] items-end gap-x-3 gap-y-2 border-t border-hairline py-3 lg:grid-cols-[minmax(0,1fr)_9rem_12rem]"
        >
          <legend className="sr-only">{name[locale]}</legend>
          <p className="col-span-2 self-center text-sm font-medium lg:col-span-1">
            {name[locale]}
            <span className="figures block text-[13px] font-normal text-muted">
              {[
                sku,
                reference,
                `${t("purchasing.orders.pack")} ${packSize}`,
                `${moneyText(money(costMinor), locale)} × ${quantity} = ${moneyText(money(costMinor * quantity), locale)}`,
              ].join(" · ")}
            </span>
          </p>
          <input type="hidden" name="sku[]" value={sku} />
          <ActionField
            name={`quantity:${sku}`}
            label={t("purchasing.orders.quantity")}
            inputMode="numeric"
            maxLength={6}
            value={String(quantity)}
          />
          <ActionField
            name={`expectedOn:${sku}`}
            type="date"
            label={t("purchasing.orders.expectedField")}
            value={expectedOn ?? ""}
          />
        </fieldset>
      ))}
      <p className="border-t border-hairline py-2 text-[13px] text-muted">
        {t("purchasing.orders.zeroHint")} {t("purchasing.orders.expectedHint")}
      </p>
      <ActionField
        name="note"
        label={t("purchasing.orders.note")}
        optional={t("purchasing.optional")}
        maxLength={400}
        value={order.note}
        className="max-w-xl"
      />
      <div className="pt-3">
        <Button type="submit" look="secondary" size="sm">
          {t("purchasing.orders.save")}
        </Button>
      </div>
    </ActionForm>
  );
}
