import { z } from "zod";
import { benefit } from "../clause.ts";
import { moneyField, quantityField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { perLine, unitsOf } from "../units.ts";
import { amount, sentence } from "../words.ts";
import { sharedOut } from "./shared-out.ts";

/** "3 for 30 €", mixed as one likes. The dearest units make the lots: the better for the customer. */
export const lotPrice = benefit({
  title: sentence("Plusieurs articles au choix pour un prix", "Several items of one’s choice for a price"),
  settings: z.strictObject({
    quantity: quantityField("Articles", "Items"),
    minor: moneyField("Prix", "Price"),
    articles: selection,
  }),
  lanes: ["line"],
  says: ({ quantity, minor, articles }, names) => {
    const [price, chosen] = [amount(minor), saysSelection(articles, names)];
    return sentence(`${quantity} parmi ${chosen.fr} pour ${price.fr}`, `${quantity} of ${chosen.en} for ${price.en}`);
  },
  works: ({ quantity, minor, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => {
      const units = unitsOf(lines, chooses).reverse();
      const lots = Array.from({ length: Math.floor(units.length / quantity) }, (_, lot) =>
        units.slice(lot * quantity, (lot + 1) * quantity),
      ).filter((lot) => lot.reduce((sum, unit) => sum + unit.minor, 0) > minor);
      const taken = lots.flat();
      const worth = taken.reduce((sum, unit) => sum + unit.minor, 0);
      return sharedOut(worth - lots.length * minor, perLine(lines.length, taken));
    };
  },
});
