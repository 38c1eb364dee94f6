import { z } from "zod";
import { benefit } from "../clause.ts";
import { moneyField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, sentence } from "../words.ts";

export const fixedPrice = benefit({
  title: sentence("Un prix pour chaque article", "A price for each item"),
  settings: z.strictObject({ minor: moneyField("Prix", "Price"), articles: selection }),
  lanes: ["catalogue", "line"],
  lineByLine: true,
  says: ({ minor, articles }, names) => {
    const [price, chosen] = [amount(minor), saysSelection(articles, names)];
    return sentence(`${chosen.fr} à ${price.fr} pièce`, `${chosen.en} at ${price.en} each`);
  },
  works: ({ minor, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => ({
      off: lines.map((one) => (chooses(one) ? Math.max(0, one.leftMinor - minor * one.line.quantity) : 0)),
    });
  },
});
