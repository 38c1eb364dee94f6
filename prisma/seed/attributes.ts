import { valueText } from "#lib/catalogue/value-text";
import type { Transaction } from "#lib/platform/database";
import { kindNamed } from "./product-types.ts";
import { demoProducts, demoTaxonomy } from "./source.ts";

type Value = Readonly<{
  attributeCode: string;
  code: string;
  labelFr: string;
  labelEn: string;
  swatch?: string | null;
  position: number;
}>;

/** Choices that also filter lists, beside the characteristics the taxonomy names. */
const choices = [
  { code: "colour", labelFr: "Couleur", labelEn: "Colour" },
  { code: "finish", labelFr: "Finition", labelEn: "Finish" },
];

/** Characteristics with their labels and every value the demo products use, colours with their swatch. */
export async function seedAttributes(tx: Transaction): Promise<void> {
  const named = Object.entries(demoTaxonomy.attributes);
  await tx.attribute.createMany({
    data: [
      ...choices.map((choice, position) => ({ ...choice, kind: "choice" as const, facet: true, position })),
      ...named.map(([code, { label, type, unit, facet }], index) => ({
        code,
        kind: kindNamed(type),
        labelFr: label.fr,
        labelEn: label.en,
        unit: unit ?? null,
        facet,
        position: choices.length + index,
      })),
    ],
  });
  const facets = new Set([...choices.map(({ code }) => code), ...named.map(([code]) => code)]);
  await tx.attributeValue.createMany({ data: unique([...attributeValues(), ...choiceValues(facets)]) });
}

/** Numbers and yes or no too: whoever draws a filter finds all its labels in one table. */
const attributeValues = (): Value[] =>
  demoProducts.flatMap(({ attributes }) =>
    Object.entries(attributes).flatMap(([attributeCode, content]) =>
      [content].flat().map((value) => {
        const label = typeof value === "string" ? demoTaxonomy.values[value] : undefined;
        const unit = demoTaxonomy.attributes[attributeCode]?.unit ?? null;
        return {
          attributeCode,
          code: String(value),
          labelFr: label?.fr ?? valueText(value, unit, "fr"),
          labelEn: label?.en ?? valueText(value, unit, "en"),
          position: typeof value === "number" ? value : 0,
        };
      }),
    ),
  );

const choiceValues = (facets: ReadonlySet<string>): Value[] =>
  demoProducts
    .flatMap(({ options }) => options)
    .filter(({ name }) => facets.has(name))
    .flatMap(({ name, values }) =>
      values.map(({ code, label, colourHex }, position) => ({
        attributeCode: name,
        code,
        labelFr: label.fr,
        labelEn: label.en,
        swatch: colourHex ?? null,
        position,
      })),
    );

const unique = (values: readonly Value[]) => [
  ...new Map(values.map((value) => [`${value.attributeCode}:${value.code}`, value])).values(),
];
