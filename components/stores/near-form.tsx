import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { NearMe } from "./near-me.tsx";
import { TownField } from "./town-field.tsx";

/** Sorts the stores from a town or a postcode: a plain form whose answer has an address of its own. */
export function NearForm({
  locale,
  near,
  isUnknown,
  sku,
}: {
  locale: Locale;
  near: string;
  isUnknown: boolean;
  /** The article that is looked for, if any. */
  sku: string | null;
}) {
  const t = translator(locale);
  return (
    <div>
      <form action={`/${locale}/stores`} className="flex items-start gap-3">
        {sku && <input type="hidden" name="sku" value={sku} />}
        <Field
          id="near"
          label={t("stores.near.label")}
          error={isUnknown ? t("stores.near.unknown") : null}
          className="w-0 flex-1 sm:max-w-80"
        >
          {(control) => <TownField {...control} name="near" defaultValue={near} required />}
        </Field>
        <Button look="secondary" size="lg" className="mt-[29px] shrink-0">
          {t("stores.near.sort")}
        </Button>
      </form>
      <NearMe words={{ ask: t("stores.near.me"), refused: t("stores.near.refused") }} />
    </div>
  );
}
