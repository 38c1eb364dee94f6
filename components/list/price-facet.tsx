import { Button } from "#components/ui/button";
import { controlClasses } from "#components/ui/input";
import { translator } from "#lib/language/translator";
import type { ListView } from "./list-view.ts";
import { StateForm } from "./state-form.tsx";

/** The price between two amounts in euros; both fields send one key, so the form works by itself. */
export function PriceFacet({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const { price } = view.state;
  const range = view.result.priceRange;
  const field = (label: string, value: number | null | undefined, hint: number | undefined) => (
    <label className="relative min-w-0 flex-1">
      <span className="sr-only">{label}</span>
      <input
        className={`${controlClasses} figures h-11 pr-5 pl-2.5 text-sm [&::-webkit-inner-spin-button]:hidden`}
        type="number"
        inputMode="decimal"
        step="0.01"
        min="0"
        name="prix"
        key={value}
        defaultValue={value == null ? "" : value / 100}
        placeholder={hint === undefined ? "" : String(Math.round(hint / 100))}
      />
      <span className="absolute top-1/2 right-2 -translate-y-1/2 text-muted" aria-hidden="true">
        €
      </span>
    </label>
  );
  return (
    <StateForm view={view} name="prix">
      <fieldset className="flex items-center gap-2">
        <legend className="sr-only">{t("list.price.legend")}</legend>
        {field(t("list.price.from"), price?.min, range?.min)}
        <span className="text-muted" aria-hidden="true">
          –
        </span>
        {field(t("list.price.to"), price?.max, range?.max)}
        <Button look="secondary" className="px-3!">
          OK
        </Button>
      </fieldset>
    </StateForm>
  );
}
