import type { Fields } from "#app/form-fields";
import { tableFields } from "#lib/imports/run-settings";

/** The form of how a file is read as its command takes it; a field without a column is left out. */
export function readReading(fields: Fields) {
  const chosen = tableFields.flatMap((field) => {
    const column = fields[`column-${field}`];
    return column ? [[field, column]] : [];
  });
  return {
    id: fields.id,
    source: fields.source,
    vatBasisPoints: Math.round(Number(fields.vat ?? Number.NaN)),
    net: fields.prices === "net",
    supplier: fields.supplier ?? "",
    remember: fields.remember === "yes",
    mapping: Object.fromEntries(chosen),
    traits: fields.traits ? [fields.traits].flat() : [],
  };
}
