import { ActionField } from "#components/ui/action-form";
import { articleName } from "#lib/catalogue/queries";
import { newId } from "#lib/kernel/ids";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";

/** One article and how many there are of it, counted as the person stands before the shelf: when the page was asked for. */
export async function CountFields({ sku, place, locale }: { sku: string; place: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <>
      <div>
        <p className="text-lg leading-6 font-semibold">{(await articleName(sku, locale)) ?? sku}</p>
        <p className="figures text-[13px] text-muted">{sku}</p>
      </div>
      <input type="hidden" name="id" value={newId()} />
      <input type="hidden" name="at" value={clock.now().toISOString()} />
      <input type="hidden" name="article" value={sku} />
      <input type="hidden" name="location" value={place} />
      <input type="hidden" name="reason" value={t("stock.counts.reason")} />
      <ActionField
        name="number"
        label={t("stock.counts.counted")}
        inputMode="numeric"
        maxLength={7}
        autoComplete="off"
        autoFocus
      />
    </>
  );
}
