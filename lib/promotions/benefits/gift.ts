import { z } from "zod";
import { benefit } from "../clause.ts";
import { asked, moneyField, quantityField } from "../fields.ts";
import { selection } from "../selection.ts";
import { perLine, unitsOf } from "../units.ts";
import { amount, sentence } from "../words.ts";

/** Units of the gift that are in the basket are free, the dearest last; what is missing is told, for the cart to add. */
export const gift = benefit({
  title: sentence("Un cadeau", "A gift"),
  settings: z.strictObject({
    sku: z
      .string()
      .min(1)
      .max(80)
      .meta(asked("sku", "Article offert", "Item given")),
    quantity: quantityField("Quantité", "Quantity").default(1),
    upToMinor: moneyField("Valeur au plus", "Worth at most").optional(),
  }),
  lanes: ["line", "order"],
  setsAside: ({ sku, quantity }) => ({ sku, quantity }),
  says: ({ sku, quantity, upToMinor }, names) => {
    const { fr, en } = names("sku", sku);
    const most = upToMinor === undefined ? null : amount(upToMinor);
    return sentence(
      `${quantity} ${fr} offert${quantity > 1 ? "s" : ""}${most ? `, dans la limite de ${most.fr}` : ""}`,
      `${quantity} ${en} free${most ? `, worth ${most.en} at most` : ""}`,
    );
  },
  reaches: ({ sku }) => selection.parse({ skus: [sku] }),
  works: ({ sku, quantity, upToMinor = Number.POSITIVE_INFINITY }) => {
    return ({ lines }) => {
      const units = unitsOf(lines).slice(0, quantity);
      const room = { minor: upToMinor };
      const given = units.map((unit) => {
        const minor = Math.min(unit.minor, room.minor);
        room.minor -= minor;
        return { ...unit, minor };
      });
      const missing = quantity - units.length;
      return { off: perLine(lines.length, given), gifts: missing > 0 ? [{ sku, quantity: missing }] : [] };
    };
  },
});
