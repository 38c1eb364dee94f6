import { z } from "zod";
import { benefit } from "../clause.ts";
import { asked, moneyField, quantityField } from "../fields.ts";
import type { Scene } from "../scene.ts";
import { selection } from "../selection.ts";
import { perLine, unitsOf } from "../units.ts";
import { amount, listed, sentence } from "../words.ts";
import { sharedOut } from "./shared-out.ts";

const part = z.strictObject({
  sku: z
    .string()
    .min(1)
    .max(80)
    .meta(asked("sku", "Article", "Item")),
  quantity: quantityField("Quantité", "Quantity").default(1),
});

/** As many whole sets as the basket holds; the dearest units of an article serve first. */
export const bundle = benefit({
  title: sentence("Un lot d’articles à un prix", "A set of items at a price"),
  settings: z.strictObject({
    parts: z
      .array(part)
      .min(1)
      .max(20)
      .meta(asked("rows", "Articles du lot", "Items of the set")),
    minor: moneyField("Prix du lot", "Price of the set"),
  }),
  lanes: ["line"],
  says: ({ parts, minor }, names) => {
    const price = amount(minor);
    const named = listed(
      parts.map(({ sku, quantity }) => {
        const { fr, en } = names("sku", sku);
        return sentence(`${quantity} ${fr}`, `${quantity} ${en}`);
      }),
      "and",
    );
    return sentence(`le lot ${named.fr} à ${price.fr}`, `the set ${named.en} at ${price.en}`);
  },
  reaches: ({ parts }) => selection.parse({ skus: parts.map(({ sku }) => sku) }),
  works: ({ parts, minor }) => {
    const wanted = new Map<string, number>();
    for (const { sku, quantity } of parts) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
    return ({ lines }: Scene) => {
      const found = [...wanted].map(([sku, quantity]) => ({
        quantity,
        units: unitsOf(lines, ({ line }) => line.sku === sku).reverse(),
      }));
      const sets = Math.min(...found.map(({ quantity, units }) => Math.floor(units.length / quantity)));
      const taken = found.flatMap(({ quantity, units }) => units.slice(0, sets * quantity));
      const worth = taken.reduce((sum, unit) => sum + unit.minor, 0);
      return sharedOut(worth - sets * minor, perLine(lines.length, taken));
    };
  },
});
