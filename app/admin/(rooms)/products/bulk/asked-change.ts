import { type Fields, fieldsOf } from "#app/form-fields";
import { type AttributeView, attributesOf } from "#lib/catalogue/queries-types";
import { typedAttributes } from "#lib/catalogue/typed-attributes";
import { minorOf } from "#lib/kernel/minor-of";
import { askedFilter } from "../asked-filter.ts";

/** What may be changed of many products at once, by the names of the form. */
const changeNames = [
  "status",
  "categoryPath",
  "brandCode",
  "typeCode",
  "vatBasisPoints",
  "shippingClass",
  "ecoFeeMinor",
] as const;

/** How many characteristics may be changed at once. */
const most = 12;

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** The fields of an address as a form has them; what is not filled in is left out. */
export function fieldsIn(asked: Readonly<Record<string, string | string[] | undefined>>): Fields {
  const form = new FormData();
  for (const [name, value] of Object.entries(asked)) for (const one of [value ?? []].flat()) form.append(name, one);
  return fieldsOf(form);
}

/** What was typed, of what was filled in. */
export const typedChange = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(changeNames.map((name) => [name, text(fields[name])] as const).filter(([, typed]) => typed));

/** The characteristics that are to change: those named before, and the one that was chosen last. */
export async function chosenAttributes({ with: before, attribute }: Fields): Promise<readonly AttributeView[]> {
  const codes = [...new Set([...text(before).split(" "), text(attribute)])].filter(Boolean).slice(0, most);
  const found = new Map((await attributesOf(codes)).map((one) => [one.code, one]));
  return codes.flatMap((code) => found.get(code) ?? []);
}

/** Which of them are to be taken away, by their codes. */
export const cleared = ({ clear }: Fields): readonly string[] => [clear ?? []].flat().map(text);

/** The values of what was filled in, and null for what is to go; what was left empty does not change. */
function attributesIn(fields: Fields, attributes: readonly AttributeView[]): Record<string, unknown> {
  const gone = new Set(cleared(fields));
  return Object.fromEntries(
    Object.entries(typedAttributes(attributes, fields))
      .map(([code, value]) => [code, gone.has(code) ? null : value] as const)
      .filter(([code, value]) => gone.has(code) || value !== null),
  );
}

/** The filter and the change that a form or an address asks for, as the command takes them. */
export async function askedBatch(fields: Fields) {
  const { vatBasisPoints, ecoFeeMinor, ...words } = typedChange(fields);
  const attributes = attributesIn(fields, await chosenAttributes(fields));
  return {
    filter: askedFilter({ q: text(fields.q), status: text(fields.view) }).filter,
    change: {
      ...words,
      ...(vatBasisPoints !== undefined && { vatBasisPoints: Number(vatBasisPoints) }),
      ...(ecoFeeMinor !== undefined && { ecoFeeMinor: minorOf(ecoFeeMinor) }),
      ...(Object.keys(attributes).length > 0 && { attributes }),
    },
  };
}
