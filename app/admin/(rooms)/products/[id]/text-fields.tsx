import { ActionArea } from "#components/ui/action-area";
import { ActionField } from "#components/ui/action-form";
import type { ProductForEdit } from "#lib/catalogue/queries-admin";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** French and English side by side, with what is not translated marked (ux A22). */
export function TextFields({ product, locale }: { product: ProductForEdit; locale: Locale }) {
  const t = translator(locale);
  const untranslated = t("admin.products.missingEnglish");
  return (
    <>
      <ActionField name="nameFr" label={t("admin.products.nameFr")} value={product.nameFr} maxLength={200} />
      <ActionField
        name="nameEn"
        label={t("admin.products.nameEn")}
        value={product.nameEn ?? ""}
        maxLength={200}
        {...(!product.nameEn && { hint: untranslated })}
      />
      <ActionArea
        name="descriptionFr"
        label={t("admin.products.descriptionFr")}
        value={product.descriptionFr}
        rows={7}
        maxLength={10_000}
      />
      <ActionArea
        name="descriptionEn"
        label={t("admin.products.descriptionEn")}
        value={product.descriptionEn ?? ""}
        rows={7}
        maxLength={10_000}
        {...(!product.descriptionEn && { hint: untranslated })}
      />
    </>
  );
}
