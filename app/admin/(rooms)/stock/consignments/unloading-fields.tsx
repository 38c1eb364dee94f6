import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ConsignmentView } from "#lib/stockroom/schema";
import { BatchFields } from "./batch-fields";

/**
 * Unloading, in the back office and on a phone at the counter: how many of each came, how many of them damaged. What is
 * expected is typed in already, and what differs needs a reason.
 */
export function UnloadingFields({
  consignment: { id, lines },
  receiptId,
  locale,
}: {
  consignment: Pick<ConsignmentView, "id" | "lines">;
  receiptId: string;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="receiptId" value={receiptId} />
      {lines.map(({ sku, name, onItsWay, batchKept }) => (
        <fieldset key={sku} className="grid grid-cols-2 gap-x-3 gap-y-1 border-t border-hairline py-2">
          <legend className="sr-only">{name}</legend>
          <p className="col-span-2 font-medium">
            {name}
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
    </>
  );
}
