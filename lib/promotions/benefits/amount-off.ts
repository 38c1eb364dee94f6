import { z } from "zod";
import { benefit } from "../clause.ts";
import { moneyField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, sentence } from "../words.ts";
import { sharedOut } from "./shared-out.ts";

/** Ten euros off is ten euros shared among the lines, so that a returned line knows what it cost. */
export const amountOff = benefit({
  title: sentence("Un montant sur des articles, partagé entre eux", "An amount off items, shared among them"),
  settings: z.strictObject({ minor: moneyField("Remise", "Discount"), articles: selection }),
  lanes: ["line", "order"],
  says: ({ minor, articles }, names) => {
    const [off, chosen] = [amount(minor), saysSelection(articles, names)];
    return sentence(`−${off.fr} sur ${chosen.fr}`, `${off.en} off ${chosen.en}`);
  },
  works: ({ minor, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) =>
      sharedOut(
        minor,
        lines.map((one) => (chooses(one) ? one.leftMinor : 0)),
      );
  },
});
