import { attributesOf } from "#lib/catalogue/queries-types";
import { typedAttributes } from "#lib/catalogue/typed-attributes";
import { typedLegal } from "#lib/catalogue/typed-legal";
import { minorOf } from "#lib/kernel/minor-of";
import { typedInstant } from "../../prices/typed-instant.ts";
import { jsonRows } from "../json-rows.ts";

type Fields = Readonly<Record<string, unknown>>;

/** What the sheet of a product says, as the command takes it; "said" names the attributes that stood on it. */
export async function readProduct(fields: Fields) {
  const { id, version, status, nameFr, nameEn = "", descriptionFr = "", descriptionEn = "" } = fields;
  const said = String(fields.said ?? "")
    .split(" ")
    .filter(Boolean);
  return {
    id,
    version: Number(version),
    status,
    nameFr,
    nameEn,
    descriptionFr,
    descriptionEn,
    handle: fields.handle,
    categoryPath: fields.categoryPath,
    brandCode: fields.brandCode ?? null,
    typeCode: fields.typeCode ?? null,
    attributes: typedAttributes(await attributesOf(said), fields),
    legal: typedLegal(fields, minorOf),
    saleTerms: typedTerms(fields),
    storeOnly: fields.storeOnly === "on",
    shippingClass: fields.shippingClass,
    vatBasisPoints: Number(fields.vatBasisPoints),
    ecoFeeMinor: minorOf(fields.ecoFeeMinor ?? "0"),
    dimensions: typedDimensions(fields),
    publishAt: typedInstant(fields.publishAt)?.toISOString() ?? null,
    unpublishAt: typedInstant(fields.unpublishAt)?.toISOString() ?? null,
  };
}

/** What is particular about how it is sold; what the form does not ask for ("kept") stays as it was. */
function typedTerms(fields: Fields) {
  const { condition, "engraved.labelFr": labelFr, "engraved.labelEn": labelEn } = fields;
  const engraved = {
    labelFr,
    labelEn,
    most: Number(fields["engraved.most"]),
    days: Number(fields["engraved.days"]),
  };
  return {
    ...(jsonRows(fields.keptTerms) as object),
    ...(condition !== undefined && { condition }),
    ...(Boolean(labelFr || labelEn) && { engraved }),
  };
}

function typedDimensions(fields: Fields) {
  const sides = ["length", "width", "height"].map((side) => [side, fields[`dimensions.${side}`]] as const);
  if (sides.every(([, typed]) => typed === undefined)) return null;
  return Object.fromEntries(sides.map(([side, typed]) => [side, Number(typed ?? 0)]));
}
