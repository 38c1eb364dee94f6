import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What the packaging of a food says: its batch and its date. */
export function BatchFields({ sku, locale }: { sku: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <ActionField
        name={`batch:${sku}`}
        label={t("stock.batches.batch")}
        maxLength={40}
        className="max-sm:col-span-2"
      />
      <ActionField
        name={`bestBefore:${sku}`}
        type="date"
        label={t("stock.batches.bestBefore")}
        className="max-sm:col-span-2"
      />
    </>
  );
}
