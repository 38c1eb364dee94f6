import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { attributeFault, attributeKinds, filters, isListed } from "./attribute-value.ts";
import { code, englishLabel, label } from "./code.ts";
import { differences } from "./differences.ts";
import { attributeChanged } from "./facts.ts";
import { valuesSaid } from "./sql/values-said.ts";
import { words } from "./words.ts";

const listed = z.strictObject({
  code: words.min(1).max(80),
  labelFr: label,
  labelEn: englishLabel.default(null),
  swatch: z.union([z.literal("").transform(() => null), z.null(), z.string().regex(/^#[0-9a-fA-F]{6}$/)]).default(null),
});

const attribute = z.strictObject({
  code,
  kind: z.enum(attributeKinds),
  labelFr: label,
  labelEn: englishLabel.default(null),
  unit: z.union([z.literal("").transform(() => null), z.null(), words.max(20)]).default(null),
  facet: z.boolean().default(false),
  position: z.int().min(0).max(100_000).default(1000),
  /** The values of a list, in their order. */
  values: z.array(listed).max(2000).default([]),
});

/**
 * Adds an attribute, or changes the one of that code. Refuses `cannot_filter` for a kind that no list filters by, and
 * `values_do_not_fit` when products say something that its new kind, or its new list, does not know: nothing said is lost.
 */
export const saveAttribute = command({
  name: "catalogue.save_attribute",
  input: attribute.refine(({ values }) => new Set(values.map((one) => one.code)).size === values.length, {
    path: ["values"],
  }),
  allow: "products.write",
  async run({ values, ...wanted }, { tx, audit, record }) {
    if (wanted.facet && !filters(wanted.kind)) return refuse({ code: "cannot_filter", field: "facet" });
    const before = await tx.attribute.findUnique({
      where: { code: wanted.code },
      include: { values: { orderBy: [{ position: "asc" }, { code: "asc" }] } },
    });
    const known = { code: wanted.code, kind: wanted.kind, values: values.map((one) => one.code) };
    if (before) {
      const odd = (await valuesSaid(tx, wanted.code)).find(({ value }) => attributeFault(value, known) !== null);
      if (odd)
        return refuse({ code: "values_do_not_fit", field: "kind", value: String(odd.value), products: odd.products });
    }

    const was = before?.values.map((one) => one.labelFr).join(", ") ?? null;
    const { changes, data } = differences(before ?? {}, wanted);
    const said = values.map((one) => one.labelFr).join(", ");
    await tx.attribute.upsert({ where: { code: wanted.code }, create: wanted, update: data });
    if (isListed(wanted.kind)) await replaceValues(tx, wanted.code, values);
    const listChanged = isListed(wanted.kind) && said !== (was ?? "");
    audit({
      subject: `attribute:${wanted.code}`,
      changes: { ...changes, ...(listChanged && { values: [was, said] as const }) },
    });
    if (before) record(attributeChanged({ code: wanted.code }));
    return ok({ code: wanted.code });
  },
});

async function replaceValues(tx: Transaction, attributeCode: string, values: readonly z.infer<typeof listed>[]) {
  await tx.attributeValue.deleteMany({ where: { attributeCode } });
  await tx.attributeValue.createMany({ data: values.map((one, position) => ({ ...one, attributeCode, position })) });
}

/** Takes away an attribute that no product says and no type asks for. Refuses `attribute_in_use`, `unknown_attribute`. */
export const deleteAttribute = command({
  name: "catalogue.delete_attribute",
  input: z.strictObject({ code: z.string().max(120) }),
  allow: "products.write",
  async run({ code }, { tx, audit }) {
    const attribute = await tx.attribute.findUnique({
      where: { code },
      include: { _count: { select: { types: true } } },
    });
    if (!attribute) return refuse({ code: "unknown_attribute" });
    if (attribute._count.types > 0 || (await valuesSaid(tx, code)).length > 0)
      return refuse({ code: "attribute_in_use" });
    await tx.attribute.delete({ where: { code } });
    audit({ subject: `attribute:${code}`, changes: { labelFr: [attribute.labelFr, null] } });
    return ok({ code });
  },
});
