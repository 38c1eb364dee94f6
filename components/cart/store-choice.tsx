import { Button } from "#components/ui/button";
import { Select } from "#components/ui/select";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { StoreView } from "#lib/stores/schema";

/** Another store for a group that is collected, folded until asked for. */
export function StoreChoice({
  current,
  stores,
  lineIds,
  locale,
  switchTo,
}: {
  current: StoreView;
  stores: readonly StoreView[];
  lineIds: readonly string[];
  locale: Locale;
  switchTo: (form: FormData) => Promise<void>;
}) {
  const t = translator(locale);
  return (
    <details key={current.code} className="-mt-3 pb-3">
      <summary className="inline-flex min-h-11 list-none items-center text-sm text-blue underline underline-offset-[3px]">
        {t("cart.chooseStore")}
      </summary>
      <form action={switchTo} className="flex max-w-[28rem] gap-3 pt-1 pb-2">
        <input type="hidden" name="method" value="pickup" />
        {lineIds.map((lineId) => (
          <input key={lineId} type="hidden" name="lineId[]" value={lineId} />
        ))}
        <Select name="store" defaultValue={current.code} aria-label={t("cart.chooseStore")} className="min-w-0 flex-1">
          {stores.map(({ code, city }) => (
            <option key={code} value={code}>
              {city}
            </option>
          ))}
        </Select>
        <Button type="submit" look="secondary">
          {t("cart.collectThere")}
        </Button>
      </form>
    </details>
  );
}
