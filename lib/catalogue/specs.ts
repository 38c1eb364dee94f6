import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { LegalFacts } from "./legal-facts.ts";
import type { ProductPage } from "./schema.ts";
import { numberText, valueText } from "./value-text.ts";
import type { Dimensions } from "./volume.ts";

type Scalar = string | number | boolean;
/** A text in each language, and a figure from one end to the other. */
type BothLanguages = Readonly<{ fr: string; en: string }>;
type Range = Readonly<{ min: number; max: number }>;
type Group = ProductPage["specs"][number];
type Row = Group["rows"][number];

export type LabelledAttribute = Readonly<{
  labelFr: string;
  labelEn: string | null;
  unit: string | null;
  content: Scalar | readonly Scalar[] | BothLanguages | Range;
  /** Labels of the values that have one, by code. */
  values: Readonly<Record<string, Readonly<{ labelFr: string; labelEn: string | null }>>>;
}>;

/** So many of an article in a bundle. */
export type Content = Readonly<{ quantity: number; nameFr: string; nameEn: string | null }>;

export type SpecSource = Readonly<{
  /** What a bundle is made of; null for what is none. */
  contents: readonly Content[] | null;
  attributes: readonly LabelledAttribute[];
  brand: string | null;
  externalId: string;
  /** Millimetres. */
  dimensions: Dimensions | null;
  weightGrams: number;
  legal: LegalFacts;
}>;

/** The product in figures, in groups ready to print, in the units people use; empty groups are left out. */
export function specsOf(source: SpecSource, locale: Locale): Group[] {
  const t = translator(locale);
  const groups: Group[] = [
    { title: t("specs.contents"), rows: (source.contents ?? []).map((content) => contentRow(content, locale)) },
    { title: t("specs.characteristics"), rows: source.attributes.map((attribute) => attributeRow(attribute, locale)) },
    { title: t("specs.sizeAndWeight"), rows: sizeRows(source, locale) },
    { title: t("specs.lifespan"), rows: lifespanRows(source.legal, locale) },
    { title: t("specs.reference"), rows: referenceRows(source, locale) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

const contentRow = ({ quantity, nameFr, nameEn }: Content, locale: Locale): Row => ({
  label: inLocale({ fr: nameFr, en: nameEn }, locale),
  value: `× ${quantity}`,
});

function attributeRow({ labelFr, labelEn, unit, content, values }: LabelledAttribute, locale: Locale): Row {
  const text = (value: Scalar) => {
    const label = values[String(value)];
    return label ? inLocale({ fr: label.labelFr, en: label.labelEn }, locale) : valueText(value, unit, locale);
  };
  return { label: inLocale({ fr: labelFr, en: labelEn }, locale), value: contentText(content, text, locale) };
}

function contentText(content: LabelledAttribute["content"], text: (value: Scalar) => string, locale: Locale): string {
  if (Array.isArray(content)) return content.map(text).join(", ");
  if (typeof content !== "object") return text(content);
  if ("fr" in content) return inLocale(content, locale);
  return "min" in content ? `${numberText(content.min, locale)} – ${text(content.max)}` : "";
}

function sizeRows({ dimensions, weightGrams }: SpecSource, locale: Locale): Row[] {
  const t = translator(locale);
  const sides = dimensions ? [dimensions.length, dimensions.width, dimensions.height] : [];
  const rows: Row[] = [];
  if (sides.some((side) => side > 0)) {
    const centimetres = sides.map((side) => numberText(Math.round(side) / 10, locale)).join(" × ");
    rows.push({ label: t("specs.dimensions"), value: `${centimetres}\u00A0cm` });
  }
  if (weightGrams > 0) rows.push({ label: t("specs.weight"), value: weightText(weightGrams, locale) });
  return rows;
}

const weightText = (grams: number, locale: Locale): string =>
  grams < 1000 ? `${grams}\u00A0g` : `${numberText(grams / 1000, locale)}\u00A0kg`;

function lifespanRows(legal: LegalFacts, locale: Locale): Row[] {
  const t = translator(locale);
  const rows = [
    { label: t("specs.durability"), value: legal.durabilityIndex && `${numberText(legal.durabilityIndex, locale)}/10` },
    { label: t("specs.energy"), value: legal.energyClass },
    { label: t("specs.warranty"), value: legal.warrantyMonths && t("specs.months", { count: legal.warrantyMonths }) },
    {
      label: t("specs.spareParts"),
      value: legal.sparePartsYears && t("specs.years", { count: legal.sparePartsYears }),
    },
  ];
  return rows.filter((row): row is Row => typeof row.value === "string");
}

const referenceRows = ({ brand, externalId }: SpecSource, locale: Locale): Row[] => {
  const t = translator(locale);
  const sku = { label: t("specs.sku"), value: externalId };
  return brand ? [{ label: t("specs.brand"), value: brand }, sku] : [sku];
};
