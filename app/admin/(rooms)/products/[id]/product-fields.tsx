import { SavedNote } from "#components/admin/saved-note";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Textarea } from "#components/ui/input";
import { Select } from "#components/ui/select";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** French and English side by side; the version says what the editor saw, so that nobody's change is lost (ux A9). */
export function ProductFields({
  product,
  readOnly,
  locale,
}: {
  product: ProductForEdit;
  readOnly: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <fieldset disabled={readOnly} className="grid gap-4 md:grid-cols-2">
      <input type="hidden" name="id" value={product.id} />
      <input type="hidden" name="version" value={product.version} />
      <ActionField name="nameFr" label={t("admin.products.nameFr")} value={product.nameFr} maxLength={200} />
      <ActionField
        name="nameEn"
        label={t("admin.products.nameEn")}
        value={product.nameEn ?? ""}
        maxLength={200}
        {...(!product.nameEn && { hint: t("admin.products.missingEnglish") })}
      />
      <Field id="descriptionFr" label={t("admin.products.descriptionFr")}>
        {(control) => (
          <Textarea
            {...control}
            name="descriptionFr"
            rows={7}
            maxLength={10_000}
            defaultValue={product.descriptionFr}
            key={product.version}
          />
        )}
      </Field>
      <Field
        id="descriptionEn"
        label={t("admin.products.descriptionEn")}
        hint={product.descriptionEn ? undefined : t("admin.products.missingEnglish")}
      >
        {(control) => (
          <Textarea
            {...control}
            name="descriptionEn"
            rows={7}
            maxLength={10_000}
            defaultValue={product.descriptionEn ?? ""}
            key={product.version}
          />
        )}
      </Field>
      <Field id="status" label={t("admin.products.columns.status")} className="max-w-60">
        {(control) => (
          <Select {...control} name="status" defaultValue={product.status} key={product.status}>
            {(["draft", "active", "archived"] as const).map((status) => (
              <option key={status} value={status}>
                {t(`admin.products.status.${status}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div className="col-span-full flex items-center gap-3">
        <Button type="submit">{t("common.save")}</Button>
        <SavedNote words={t("admin.saved")} />
      </div>
    </fieldset>
  );
}
