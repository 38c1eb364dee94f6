import { minorOf } from "#lib/kernel/minor-of";
import { askedFilter } from "../asked-filter.ts";

type Fields = Readonly<Record<string, unknown>>;

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

const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** What was typed, of what was filled in. */
export const typedChange = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(changeNames.map((name) => [name, text(fields[name])] as const).filter(([, typed]) => typed));

/** The filter and the change that a form or an address asks for, as the command takes them. */
export function askedBatch(fields: Fields) {
  const { vatBasisPoints, ecoFeeMinor, ...words } = typedChange(fields);
  return {
    filter: askedFilter({ q: text(fields.q), status: text(fields.view) }).filter,
    change: {
      ...words,
      ...(vatBasisPoints !== undefined && { vatBasisPoints: Number(vatBasisPoints) }),
      ...(ecoFeeMinor !== undefined && { ecoFeeMinor: minorOf(ecoFeeMinor) }),
    },
  };
}
