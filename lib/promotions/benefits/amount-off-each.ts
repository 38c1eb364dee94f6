import { z } from "zod";
import { benefit } from "../clause.ts";
import { moneyField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, sentence } from "../words.ts";

export const amountOffEach = benefit({
  title: sentence("Un montant sur chaque article", "An amount off each item"),
  settings: z.strictObject({ minor: moneyField("Remise par article", "Discount per item"), articles: selection }),
  lanes: ["catalogue", "line"],
  lineByLine: true,
  says: ({ minor, articles }, names) => {
    const [off, chosen] = [amount(minor), saysSelection(articles, names)];
    return sentence(`−${off.fr} sur chacun\u00A0: ${chosen.fr}`, `${off.en} off each of ${chosen.en}`);
  },
  works: ({ minor, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => ({
      off: lines.map((one) => (chooses(one) ? Math.min(one.leftMinor, minor * one.line.quantity) : 0)),
    });
  },
});
