import { RowsEditor } from "#components/admin/catalogue/rows-editor";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { legalNeeds } from "#lib/catalogue/legal-needs";
import { attributesInBrief, type ProductTypeView } from "#lib/catalogue/queries-types";
import { unitText } from "#lib/catalogue/value-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { rowsWords } from "../products/catalogue-words.ts";

/** A type: its name, its attributes in their order and under their headings, the legal facts that it must tell. */
export async function TypeFields({ type, locale }: { type: ProductTypeView | null; locale: Locale }) {
  const t = translator(locale);
  const attributes = (await attributesInBrief()).map(({ code, labelFr, labelEn, unit }) => ({
    value: code,
    label: `${inLocale({ fr: labelFr, en: labelEn }, locale)}${unit ? ` (${unitText(unit, locale)})` : ""}`,
  }));
  const rows = (type?.attributes ?? []).map(({ attributeCode, required, groupFr, groupEn }) => ({
    attributeCode,
    required,
    groupFr: groupFr ?? "",
    groupEn: groupEn ?? "",
  }));
  return (
    <>
      {type ? (
        <input type="hidden" name="code" value={type.code} />
      ) : (
        <ActionField
          name="code"
          label={t("catalogue.code")}
          hint={t("catalogue.codeHint")}
          maxLength={60}
          className="md:col-span-2"
        />
      )}
      <ActionField name="nameFr" label={t("catalogue.nameFr")} value={type?.nameFr ?? ""} maxLength={120} />
      <ActionField
        name="nameEn"
        label={t("catalogue.nameEn")}
        optional={t("catalogue.optional")}
        value={type?.nameEn ?? ""}
        maxLength={120}
      />
      <fieldset className="col-span-full">
        <legend className="pb-1 text-[0.9375rem] font-medium">{t("catalogue.types.attributes")}</legend>
        <RowsEditor
          name="attributes"
          label={t("catalogue.types.attributes")}
          columns={[
            {
              name: "attributeCode",
              label: t("catalogue.types.attribute"),
              control: "choice",
              options: attributes,
              wide: true,
            },
            { name: "required", label: t("catalogue.types.required"), control: "tick" },
            { name: "groupFr", label: t("catalogue.types.groupFr"), control: "text" },
            { name: "groupEn", label: t("catalogue.types.groupEn"), control: "text" },
          ]}
          rows={rows}
          words={rowsWords(locale)}
        />
      </fieldset>
      <fieldset className="col-span-full">
        <legend className="text-[0.9375rem] font-medium">{t("catalogue.types.legal")}</legend>
        <p className="text-sm text-muted">{t("catalogue.types.legalHint")}</p>
        <div className="grid sm:grid-cols-2 lg:grid-cols-3">
          {legalNeeds.map((need) => (
            <Checkbox
              key={need}
              name="requiredLegal[]"
              value={need}
              defaultChecked={type?.requiredLegal.includes(need) ?? false}
            >
              {t(`catalogue.legal.${need}`)}
            </Checkbox>
          ))}
        </div>
      </fieldset>
    </>
  );
}
