import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** Sorts the stores from a postcode: a plain form whose answer has an address of its own. */
export function NearForm({ locale, postcode }: { locale: Locale; postcode: string | null }) {
  const t = translator(locale);
  return (
    <form action={`/${locale}/stores`} className="flex items-end gap-3">
      <Field id="postcode" label={t("stores.postcode")} className="w-0 flex-1 sm:w-44 sm:flex-none">
        {(control) => (
          <Input
            {...control}
            name="postcode"
            defaultValue={postcode ?? ""}
            inputMode="numeric"
            pattern="\d{5}"
            maxLength={5}
            autoComplete="postal-code"
            required
            title={t("stores.postcodeHint")}
          />
        )}
      </Field>
      <Button look="secondary" size="lg" className="shrink-0">
        {t("stores.sort")}
      </Button>
    </form>
  );
}
