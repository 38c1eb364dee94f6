import { KeptTicks } from "#components/admin/catalogue/kept";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import type { AttributeView } from "#lib/catalogue/queries-types";
import { attributeField } from "#lib/catalogue/typed-attributes";
import { unitText } from "#lib/catalogue/value-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Said = Readonly<{ attribute: AttributeView; value: unknown; locale: Locale }>;

/** One attribute of a product, asked for by its kind. A required one that is missing is marked by the completeness. */
export function AttributeFields({
  attribute,
  value,
  locale,
  required,
  unsaid = translator(locale)("productRoom.unsaid"),
}: Said & { required: boolean /** What a list says while nothing is chosen. */; unsaid?: string }) {
  const t = translator(locale);
  const { code, kind, unit } = attribute;
  const name = attributeField(code);
  const plain = inLocale({ fr: attribute.labelFr, en: attribute.labelEn }, locale);
  const label = `${plain}${unit ? ` (${unitText(unit, locale)})` : ""}${required ? " *" : ""}`;
  switch (kind) {
    case "text":
      return <TextFields attribute={attribute} value={value} locale={locale} label={label} />;
    case "number":
      return (
        <ActionField name={name} label={label} value={figureText(value, locale)} inputMode="decimal" maxLength={20} />
      );
    case "date":
      return <ActionField name={name} label={label} type="date" value={typeof value === "string" ? value : ""} />;
    case "boolean":
      return (
        <ActionSelect name={name} label={label} value={typeof value === "boolean" ? String(value) : ""}>
          <option value="">{unsaid}</option>
          <option value="true">{t("productRoom.said")}</option>
          <option value="false">{t("productRoom.notSaid")}</option>
        </ActionSelect>
      );
    case "choice":
      return (
        <ActionSelect name={name} label={label} value={typeof value === "string" ? value : ""}>
          <option value="">{unsaid}</option>
          {attribute.values.map((one) => (
            <option key={one.code} value={one.code}>
              {inLocale({ fr: one.labelFr, en: one.labelEn }, locale)}
            </option>
          ))}
        </ActionSelect>
      );
    case "choices":
      return (
        <KeptTicks
          name={name}
          label={label}
          chosen={Array.isArray(value) ? value.map(String) : []}
          options={attribute.values.map((one) => ({
            value: one.code,
            label: inLocale({ fr: one.labelFr, en: one.labelEn }, locale),
          }))}
        />
      );
    case "range":
      return <RangeFields value={value} name={name} label={label} locale={locale} />;
  }
}

function TextFields({ attribute, value, locale, label }: Said & { label: string }) {
  const t = translator(locale);
  const name = attributeField(attribute.code);
  const both = isObject(value) ? value : { fr: value, en: "" };
  return (
    <>
      <ActionField
        name={name}
        label={`${label}, ${t("productRoom.fr")}`}
        value={String(both.fr ?? "")}
        maxLength={2000}
      />
      <ActionField
        name={`${name}.en`}
        label={`${label}, ${t("productRoom.en")}`}
        value={String(both.en ?? "")}
        maxLength={2000}
      />
    </>
  );
}

function RangeFields({ value, name, label, locale }: { value: unknown; name: string; label: string; locale: Locale }) {
  const t = translator(locale);
  const ends = isObject(value) ? value : {};
  const field = { inputMode: "decimal", maxLength: 20 } as const;
  return (
    <>
      <ActionField
        {...field}
        id={name}
        name={`${name}.min`}
        label={t("productRoom.range", { label })}
        value={figureText(ends.min, locale)}
      />
      <ActionField
        {...field}
        name={`${name}.max`}
        label={t("productRoom.rangeEnd", { label })}
        value={figureText(ends.max, locale)}
      />
    </>
  );
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const figureText = (value: unknown, locale: Locale): string =>
  typeof value === "number" ? String(value).replace(".", locale === "fr" ? "," : ".") : "";
