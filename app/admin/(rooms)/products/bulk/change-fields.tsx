import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { Select } from "#components/ui/select";
import { vatRates } from "#lib/catalogue/content";
import { brandsInBrief, categoriesInBrief } from "#lib/catalogue/queries-admin";
import { productTypes } from "#lib/catalogue/queries-types";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import { catalogueWords } from "../catalogue-words.ts";

/** What may change at once; each begins with "do not change". */
export async function ChangeFields({
  typed,
  wrong,
  locale,
}: {
  typed: Readonly<Record<string, string>>;
  /** What was typed is no amount. */
  wrong: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const [categories, brands, types] = await Promise.all([categoriesInBrief(), brandsInBrief(), productTypes()]);
  const fields = [
    {
      name: "status",
      label: t("productRoom.status"),
      options: (["draft", "active", "archived"] as const).map(
        (one) => [one, t(`productRoom.statuses.${one}`)] as const,
      ),
    },
    {
      name: "categoryPath",
      label: t("productRoom.category"),
      options: categories.map(
        ({ path, nameFr, nameEn }) => [path, inLocale({ fr: nameFr, en: nameEn }, locale)] as const,
      ),
    },
    {
      name: "brandCode",
      label: t("productRoom.brand"),
      options: brands.map(({ code, name }) => [code, name] as const),
    },
    {
      name: "typeCode",
      label: t("productRoom.type"),
      options: types.map(({ code, nameFr, nameEn }) => [code, inLocale({ fr: nameFr, en: nameEn }, locale)] as const),
    },
    {
      name: "vatBasisPoints",
      label: t("productRoom.vat"),
      options: vatRates.map((rate) => [String(rate), perMilleText(rate / 10, locale)] as const),
    },
    {
      name: "shippingClass",
      label: t("productRoom.shippingClass"),
      options: (["parcel", "bulky", "furniture", "plant", "digital"] as const).map(
        (one) => [one, t(`productRoom.shippingClasses.${one}`)] as const,
      ),
    },
  ];
  return (
    <>
      {fields.map(({ name, label, options }) => (
        <Field key={name} id={name} label={label}>
          {(tied) => (
            <Select {...tied} name={name} defaultValue={typed[name] ?? ""}>
              <option value="">{t("productRoom.bulk.same")}</option>
              {options.map(([value, text]) => (
                <option key={value} value={value}>
                  {text}
                </option>
              ))}
            </Select>
          )}
        </Field>
      ))}
      <Field
        id="ecoFeeMinor"
        label={t("productRoom.ecoFee")}
        error={wrong ? catalogueWords(locale).problems.ecoFeeMinor : null}
      >
        {(tied) => (
          <Input
            {...tied}
            name="ecoFeeMinor"
            inputMode="decimal"
            maxLength={10}
            defaultValue={typed.ecoFeeMinor ?? ""}
          />
        )}
      </Field>
    </>
  );
}
