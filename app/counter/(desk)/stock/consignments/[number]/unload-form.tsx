import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentView } from "#lib/stockroom/schema";
import { BatchFields } from "../../../../../admin/(rooms)/stock/consignments/batch-fields";
import { stockFormWords } from "../../../../stock-form-words";
import { receive } from "../../actions";

/** Unloading on a phone: what is expected is typed in already, and what differs needs a reason. */
export function UnloadForm({
  consignment,
  receiptId,
  locale,
}: {
  consignment: ConsignmentView;
  receiptId: string;
  locale: Locale;
}) {
  const t = translator(locale);
  const waits = consignment.lines.filter(({ onItsWay }) => onItsWay > 0);
  return (
    <ActionForm action={receive} {...stockFormWords(locale)} className="grid gap-4">
      <input type="hidden" name="id" value={consignment.id} />
      <input type="hidden" name="receiptId" value={receiptId} />
      {waits.map(({ sku, name, onItsWay, batchKept }) => (
        <fieldset key={sku} className="grid grid-cols-2 gap-x-3 gap-y-1 border-t border-hairline pt-2">
          <legend className="sr-only">{name}</legend>
          <p className="col-span-2 font-medium">
            {name}{" "}
            <span className="figures block text-[13px] font-normal text-muted [overflow-wrap:anywhere]">{sku}</span>
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
      <Button type="submit" size="lg" wide>
        {t("stock.consignments.receive")}
      </Button>
    </ActionForm>
  );
}
