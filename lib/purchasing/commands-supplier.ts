import { z } from "zod";
import { locales } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { serviceLevels, supplierCode } from "./schema.ts";

const text = z.string().trim().min(2).max(80);
const days = z.int().min(0).max(365);
const euros = z.int().min(0).max(10_000_000);

const terms = {
  name: text,
  email: z.email().max(120),
  street: text,
  postcode: z.string().trim().min(2).max(12),
  city: text,
  country: z.string().regex(/^[A-Z]{2}$/),
  locale: z.enum(locales),
  leadDays: days,
  orderDays: z.array(z.int().min(1).max(7)).min(1).max(7),
  minimumMinor: euros,
  terms: z.string().trim().max(120).default(""),
  servicePercent: z.literal(serviceLevels),
  coverDays: days.min(1),
};

/** Adds a supplier. Refuses `supplier_exists`. */
export const addSupplier = command({
  name: "purchasing.add_supplier",
  input: z.strictObject({ code: supplierCode, ...terms }),
  allow: "purchasing.write",
  async run({ code, ...agreed }, { tx, audit }) {
    if (await tx.supplier.findUnique({ where: { code } })) return refuse({ code: "supplier_exists", field: "code" });
    await tx.supplier.create({ data: { code, ...agreed } });
    audit({ subject: `supplier:${code}`, changes: { name: [null, agreed.name], email: [null, agreed.email] } });
    return ok({ code });
  },
});

/** Changes what is agreed with a supplier; orders that are sent stay as they are. Refuses `unknown_supplier`. */
export const changeSupplier = command({
  name: "purchasing.change_supplier",
  input: z.strictObject({ code: supplierCode, ...terms }),
  allow: "purchasing.write",
  async run({ code, ...agreed }, { tx, audit }) {
    const before = await tx.supplier.findUnique({ where: { code } });
    if (!before) return refuse({ code: "unknown_supplier", supplier: code });
    await tx.supplier.update({ where: { code }, data: agreed });
    const told = (value: unknown) => (Array.isArray(value) ? value.join(", ") : value);
    const changed = Object.entries(agreed).flatMap(([field, after]) => {
      const [was, is] = [told(before[field as keyof typeof agreed]), told(after)];
      return was === is ? [] : [[field, [was, is]] as const];
    });
    audit({ subject: `supplier:${code}`, changes: Object.fromEntries(changed) });
    return ok({ code });
  },
});

/**
 * Says how a supplier sells an article: their reference, their pack, what they ask for a unit. The preferred one of
 * several suppliers is the one it is proposed from. Refuses `unknown_supplier`, `unknown_sku`.
 */
export const listArticle = command({
  name: "purchasing.list_article",
  input: z.strictObject({
    supplier: supplierCode,
    sku: z.string().trim().min(1).max(64),
    reference: z.string().trim().min(1).max(64),
    packSize: z.int().min(1).max(10_000),
    costMinor: euros,
    leadDays: days.nullable(),
    preferred: z.boolean(),
  }),
  allow: "purchasing.write",
  async run({ supplier, sku, ...sold }, { tx, audit }) {
    if (!(await tx.supplier.findUnique({ where: { code: supplier } })))
      return refuse({ code: "unknown_supplier", supplier });
    const variant = await tx.variant.findUnique({ where: { sku }, select: { id: true } });
    if (!variant) return refuse({ code: "unknown_sku", sku, field: "sku" });
    const key = { supplierCode: supplier, variantId: variant.id };
    const before = await tx.supplierArticle.findUnique({ where: { supplierCode_variantId: key } });
    if (sold.preferred)
      await tx.supplierArticle.updateMany({
        where: { variantId: variant.id, supplierCode: { not: supplier } },
        data: { preferred: false },
      });
    await tx.supplierArticle.upsert({
      where: { supplierCode_variantId: key },
      create: { ...key, ...sold },
      update: sold,
    });
    audit({
      subject: `variant:${sku}`,
      changes: {
        supplier: [before ? supplier : null, supplier],
        costMinor: [before?.costMinor ?? null, sold.costMinor],
        packSize: [before?.packSize ?? null, sold.packSize],
      },
    });
    return ok({ supplier, sku });
  },
});

/** A supplier no longer sells an article; what is ordered of it stays ordered. Refuses `not_from_supplier`. */
export const delistArticle = command({
  name: "purchasing.delist_article",
  input: z.strictObject({ supplier: supplierCode, sku: z.string().min(1).max(64) }),
  allow: "purchasing.write",
  async run({ supplier, sku }, { tx, audit }) {
    const variant = await tx.variant.findUnique({ where: { sku }, select: { id: true } });
    const { count } = await tx.supplierArticle.deleteMany({
      where: { supplierCode: supplier, variantId: variant?.id ?? "00000000-0000-0000-0000-000000000000" },
    });
    if (count === 0) return refuse({ code: "not_from_supplier", sku });
    audit({ subject: `variant:${sku}`, changes: { supplier: [supplier, null] } });
    return ok({ supplier, sku });
  },
});
