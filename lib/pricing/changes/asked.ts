import { z } from "zod";
import { words } from "#lib/catalogue/words";
import { priceChangeSources } from "../schema.ts";

/** The most one request may carry: every price of a large catalogue. */
const most = 300_000;
/** How many are worked at once: one transaction of a second or two. */
export const portion = 4_000;

/** One wished price, VAT included (without it in a list for companies), in cents. Only euros are sold in. */
export const askedChange = z.strictObject({
  sku: words.min(1).max(64),
  toMinor: z.int().positive().max(100_000_000),
  currency: z.literal("EUR").default("EUR"),
  /** A price of this list instead of the base price. */
  listCode: words.min(1).max(64).nullable().default(null),
  minQuantity: z.int().min(1).max(9999).default(1),
  /** When it is to take effect; at once without it. */
  effectiveAt: z.coerce.date().nullable().default(null),
});
export type Asked = z.output<typeof askedChange>;

export const reason = words.min(3).max(200);
export const source = z.enum(priceChangeSources);

const keyOf = ({ sku, listCode, minQuantity, effectiveAt }: Asked) =>
  JSON.stringify([sku, listCode, minQuantity, effectiveAt?.getTime() ?? null]);

/** One request says once what a price is to be. */
export const askedChanges = z
  .array(askedChange)
  .min(1)
  .max(most)
  .superRefine((changes, context) => {
    const seen = new Set<string>();
    for (const [index, change] of changes.entries()) {
      const key = keyOf(change);
      if (seen.has(key)) context.addIssue({ code: "custom", path: [index, "sku"], message: "repeated" });
      seen.add(key);
    }
  });

export const request = z.strictObject({
  /** Names the batch beforehand, so that whoever asked can follow it. */
  id: z.uuid().optional(),
  changes: askedChanges,
  source,
  reason,
  /** What the batch is called: the name of a file, "undo of …". */
  name: words.min(1).max(200).default(""),
});
