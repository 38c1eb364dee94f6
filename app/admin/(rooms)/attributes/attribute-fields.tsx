import { RowsEditor } from "#components/admin/catalogue/rows-editor";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Checkbox } from "#components/ui/checkbox";
import { attributeKinds, isListed } from "#lib/catalogue/attribute-value";
import type { AttributeView } from "#lib/catalogue/queries-types";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { rowsWords } from "../products/catalogue-words.ts";

/** An attribute: what it is called, what kind of value it takes, and the values of its list. Its code never changes. */
export function AttributeFields({ attribute, locale }: { attribute: AttributeView | null; locale: Locale }) {
  const t = translator(locale);
  const optional = t("catalogue.optional");
  return (
    <>
      {attribute ? (
        <>
          <input type="hidden" name="code" value={attribute.code} />
          <input type="hidden" name="position" value={attribute.position} />
        </>
      ) : (
        <ActionField name="code" label={t("catalogue.code")} hint={t("catalogue.codeHint")} maxLength={60} />
      )}
      <ActionField name="labelFr" label={t("catalogue.labelFr")} value={attribute?.labelFr ?? ""} maxLength={120} />
      <ActionField
        name="labelEn"
        label={t("catalogue.labelEn")}
        value={attribute?.labelEn ?? ""}
        optional={optional}
        maxLength={120}
      />
      <ActionSelect
        name="kind"
        label={t("catalogue.attributes.kind")}
        hint={t("catalogue.attributes.kindsHint")}
        value={attribute?.kind ?? "choice"}
      >
        {attributeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`catalogue.attributes.kinds.${kind}`)}
          </option>
        ))}
      </ActionSelect>
      <ActionField
        name="unit"
        label={t("catalogue.attributes.unit")}
        hint={t("catalogue.attributes.unitHint")}
        value={attribute?.unit ?? ""}
        optional={optional}
        maxLength={20}
      />
      <Checkbox name="facet" defaultChecked={attribute?.facet ?? false} className="md:self-end">
        {t("catalogue.attributes.facet")}
      </Checkbox>
      {(!attribute || isListed(attribute.kind)) && <Values attribute={attribute} locale={locale} />}
    </>
  );
}

function Values({ attribute, locale }: { attribute: AttributeView | null; locale: Locale }) {
  const t = translator(locale);
  const rows = (attribute?.values ?? []).map(({ code, labelFr, labelEn, swatch }) => ({
    code,
    labelFr,
    labelEn: labelEn ?? "",
    swatch: swatch ?? "",
  }));
  return (
    <fieldset className="col-span-full grid gap-2">
      <legend className="pb-1 text-[0.9375rem] font-medium">{t("catalogue.attributes.values")}</legend>
      <RowsEditor
        name="values"
        label={t("catalogue.attributes.values")}
        columns={[
          { name: "labelFr", label: t("catalogue.labelFr"), control: "text", wide: true },
          { name: "labelEn", label: t("catalogue.labelEn"), control: "text", wide: true },
          { name: "code", label: t("catalogue.code"), control: "text", fixed: true },
          { name: "swatch", label: t("catalogue.attributes.swatch"), control: "colour" },
        ]}
        rows={rows}
        words={rowsWords(locale)}
      />
    </fieldset>
  );
}
