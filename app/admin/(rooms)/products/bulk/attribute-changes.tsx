import { Checkbox } from "#components/ui/checkbox";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import { type AttributeView, attributesInBrief } from "#lib/catalogue/queries-types";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { AttributeFields } from "../[id]/attribute-fields.tsx";

/** The characteristics that are to change of many products, each with its value or to be taken away; and one more of them. */
export async function AttributeChanges({
  attributes,
  values,
  gone,
  wrong,
  locale,
}: {
  attributes: readonly AttributeView[];
  /** What each was to be, as it was read. */
  values: Readonly<Record<string, unknown>>;
  gone: readonly string[];
  /** The codes of those whose value is none. */
  wrong: readonly string[];
  locale: Locale;
}) {
  const t = translator(locale);
  const chosen = new Set(attributes.map(({ code }) => code));
  const nameOf = ({ labelFr, labelEn }: Pick<AttributeView, "labelFr" | "labelEn">) =>
    inLocale({ fr: labelFr, en: labelEn }, locale);
  const others = (await attributesInBrief()).filter(({ code }) => !chosen.has(code));
  return (
    <>
      <input type="hidden" name="with" value={[...chosen].join(" ")} />
      {attributes.map((attribute) => (
        <fieldset key={attribute.code} className="col-span-full grid items-end gap-x-4 gap-y-2 md:grid-cols-2">
          <legend className="sr-only">{nameOf(attribute)}</legend>
          <AttributeFields
            attribute={attribute}
            value={values[attribute.code]}
            required={false}
            unsaid={t("productRoom.bulk.same")}
            locale={locale}
          />
          <Checkbox name="clear[]" value={attribute.code} defaultChecked={gone.includes(attribute.code)}>
            {t("productRoom.bulk.clear", { name: nameOf(attribute) })}
          </Checkbox>
          {wrong.includes(attribute.code) && (
            <p className="col-span-full text-sm font-medium text-vermilion" role="alert">
              {t("productRoom.bulk.unreadable", { name: nameOf(attribute) })}
            </p>
          )}
        </fieldset>
      ))}
      <Field id="attribute" label={t("productRoom.bulk.attribute")} hint={t("productRoom.bulk.attributeHint")}>
        {(tied) => (
          <Select {...tied} name="attribute" defaultValue="">
            <option value="">{t("productRoom.bulk.noMore")}</option>
            {others.map((one) => (
              <option key={one.code} value={one.code}>
                {nameOf(one)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  );
}
