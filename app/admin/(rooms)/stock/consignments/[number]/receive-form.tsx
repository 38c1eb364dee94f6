import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentView } from "#lib/stockroom/schema";
import { stockWords } from "../../stock-words";
import { receive } from "../actions";
import { BatchFields } from "../batch-fields";

/** Unloading: how many of each, how many of them damaged; what is expected is typed in already. */
export function ReceiveForm({
  consignment,
  receiptId,
  locale,
}: {
  consignment: ConsignmentView;
  receiptId: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const { refusals, problems } = stockWords(locale);
  return (
    <ActionForm action={receive} refusals={refusals} problems={problems} className="grid max-w-xl gap-4 px-5 pb-6">
      <input type="hidden" name="id" value={consignment.id} />
      <input type="hidden" name="receiptId" value={receiptId} />
      {consignment.lines.map(({ sku, name, onItsWay, batchKept }) => (
        <fieldset key={sku} className="grid grid-cols-2 gap-x-3 gap-y-1 border-t border-hairline py-2">
          <legend className="sr-only">{name}</legend>
          <p className="col-span-2 text-sm font-medium">
            {name} <span className="figures text-[13px] font-normal text-muted">{sku}</span>
          </p>
          <input type="hidden" name="sku[]" value={sku} />
          <ActionField
            name={`received:${sku}`}
            label={t("stock.consignments.receiveNow")}
            inputMode="numeric"
            maxLength={6}
            value={String(onItsWay)}
          />
          <ActionField
            name={`damaged:${sku}`}
            label={t("stock.consignments.ofWhichDamaged")}
            inputMode="numeric"
            maxLength={6}
            value="0"
          />
          {batchKept && <BatchFields sku={sku} locale={locale} />}
        </fieldset>
      ))}
      <ActionField
        name="reason"
        label={t("stock.consignments.reason")}
        hint={t("stock.consignments.reasonHint")}
        optional={t("stock.consignments.optional")}
        maxLength={200}
      />
      <Checkbox name="closing">{t("stock.consignments.closing")}</Checkbox>
      <Button type="submit">{t("stock.consignments.receive")}</Button>
    </ActionForm>
  );
}
