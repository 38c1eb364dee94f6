import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

const input = z.strictObject({
  sku: z.string().trim().min(1).max(64),
  /** Six figures of the Harmonised System, or up to ten of the Union's own tariff. */
  hsCode: z
    .string()
    .regex(/^\d{6,10}$/)
    .nullable()
    .optional(),
  /** Where it was made; two letters. */
  originCountry: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  /** What a private person was paid for it, used; cents. VAT is then due on the margin. */
  boughtForMinor: z.int().min(0).max(100_000_000).nullable().optional(),
});

/**
 * What customs and the tax office want to know of a variant; what is not named stays, null takes it away. Orders keep the
 * VAT that they were placed with. Refuses `unknown_sku`, and `not_used` for a purchase price of what is sold as new.
 */
export const saveTradeFacts = command({
  name: "product.trade_facts",
  input,
  allow: "products.write",
  async run({ sku, hsCode, originCountry, boughtForMinor }, { tx, audit }) {
    const variant = await tx.variant.findUnique({
      where: { sku },
      select: {
        id: true,
        hsCode: true,
        originCountry: true,
        boughtForMinor: true,
        product: { select: { saleTerms: true, handle: true } },
      },
    });
    if (!variant) return refuse({ code: "unknown_sku", sku });
    const { condition } = z.looseObject({ condition: z.string().optional() }).parse(variant.product.saleTerms);
    if (typeof boughtForMinor === "number" && !condition) return refuse({ code: "not_used", field: "boughtForMinor" });
    const after = {
      hsCode: hsCode === undefined ? variant.hsCode : hsCode,
      originCountry: originCountry === undefined ? variant.originCountry : originCountry,
      boughtForMinor: boughtForMinor === undefined ? variant.boughtForMinor : boughtForMinor,
    };
    await tx.variant.update({ where: { id: variant.id }, data: after });
    audit({
      subject: `product:${variant.product.handle}`,
      changes: {
        hsCode: [variant.hsCode, after.hsCode],
        originCountry: [variant.originCountry, after.originCountry],
        boughtForMinor: [variant.boughtForMinor, after.boughtForMinor],
      },
    });
    return ok({ sku });
  },
});
