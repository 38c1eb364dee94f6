import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

const action = "/admin/stock/counts";

/** Where one counts; a person of one store has no choice to make. */
export function PlaceChoice({
  places,
  place,
  locale,
}: {
  places: readonly Readonly<{ code: string; name: string }>[];
  place: string;
  locale: Locale;
}) {
  const t = translator(locale);
  if (places.length < 2) return null;
  return (
    <form action={action} className="flex items-end gap-2 px-5 pt-4">
      <Field id="place" label={t("stock.counts.place")} className="min-w-0 flex-1">
        {(tied) => (
          <Select {...tied} name="place" defaultValue={place}>
            {places.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Button type="submit" look="secondary">
        {t("stock.counts.choose")}
      </Button>
    </form>
  );
}

/** A scanner types into it and presses return. */
export function ScanForm({ place, locale }: { place: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <form action={action} className="grid gap-3 px-5 pt-4">
      <input type="hidden" name="place" value={place} />
      <Field id="code" label={t("stock.counts.scan")}>
        {(tied) => (
          <Input {...tied} name="code" autoFocus required maxLength={64} autoComplete="off" enterKeyHint="go" />
        )}
      </Field>
      <Button type="submit">{t("stock.counts.find")}</Button>
    </form>
  );
}
