import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { code, englishLabel, label } from "./code.ts";
import { differences } from "./differences.ts";
import { productTypeChanged } from "./facts.ts";
import { legalNeeds } from "./legal-needs.ts";

const asked = z.strictObject({
  attributeCode: z.string().min(1).max(120),
  required: z.boolean().default(false),
  groupFr: englishLabel.default(null),
  groupEn: englishLabel.default(null),
});

/**
 * Adds a type of products, or changes the one of that code: its attributes in their order, which of them are required,
 * under which heading, and which legal facts must be told. Refuses `unknown_attribute`.
 */
export const saveProductType = command({
  name: "catalogue.save_type",
  input: z.strictObject({
    code,
    nameFr: label,
    nameEn: englishLabel.default(null),
    requiredLegal: z.array(z.enum(legalNeeds)).default([]),
    attributes: z
      .array(asked)
      .max(300)
      .default([])
      .refine((all) => new Set(all.map((one) => one.attributeCode)).size === all.length),
  }),
  allow: "products.write",
  async run({ attributes, ...wanted }, { tx, now, audit, record }) {
    const codes = attributes.map((one) => one.attributeCode);
    if ((await tx.attribute.count({ where: { code: { in: codes } } })) < codes.length)
      return refuse({ code: "unknown_attribute" });

    const before = await tx.productType.findUnique({
      where: { code: wanted.code },
      include: { attributes: { orderBy: { position: "asc" } } },
    });
    const was = before && {
      ...before,
      requiredLegal: listText(before.requiredLegal),
      attributes: asText(before.attributes),
    };
    const is = { ...wanted, requiredLegal: listText(wanted.requiredLegal), attributes: asText(attributes) };
    const row = { ...wanted, updatedAt: now };
    await tx.productType.upsert({ where: { code: wanted.code }, create: row, update: row });
    await tx.productTypeAttribute.deleteMany({ where: { typeCode: wanted.code } });
    await tx.productTypeAttribute.createMany({
      data: attributes.map((one, position) => ({ ...one, typeCode: wanted.code, position })),
    });
    audit({ subject: `product-type:${wanted.code}`, changes: differences(was ?? {}, is).changes });
    record(productTypeChanged({ code: wanted.code }));
    return ok({ code: wanted.code });
  },
});

const listText = (all: readonly string[]): string => all.join(", ");
const asText = (all: readonly Readonly<{ attributeCode: string; required: boolean }>[]): string =>
  listText(all.map(({ attributeCode, required }) => (required ? `${attributeCode}*` : attributeCode)));

/** Takes away a type that no product is of. Refuses `type_in_use`, `unknown_type`. */
export const deleteProductType = command({
  name: "catalogue.delete_type",
  input: z.strictObject({ code: z.string().max(120) }),
  allow: "products.write",
  async run({ code }, { tx, audit }) {
    const type = await tx.productType.findUnique({ where: { code } });
    if (!type) return refuse({ code: "unknown_type" });
    if ((await tx.product.count({ where: { typeCode: code } })) > 0) return refuse({ code: "type_in_use" });
    await tx.productType.delete({ where: { code } });
    audit({ subject: `product-type:${code}`, changes: { nameFr: [type.nameFr, null] } });
    return ok({ code });
  },
});
