import { z } from "zod";
import { benefit } from "../clause.ts";
import { moneyField, quantityField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, sentence } from "../words.ts";
import { sharedOut } from "./shared-out.ts";

export const amountPerSlice = benefit({
  title: sentence("Un montant par tranche d’achats", "An amount for every so much spent"),
  settings: z.strictObject({
    minor: moneyField("Remise", "Discount"),
    sliceMinor: moneyField("Par tranche de", "For every"),
    times: quantityField("Au plus, en tranches", "At most, in slices").optional(),
    articles: selection,
  }),
  lanes: ["line", "order"],
  says: ({ minor, sliceMinor, times, articles }, names) => {
    const [off, slice, chosen] = [amount(minor), amount(sliceMinor), saysSelection(articles, names)];
    return sentence(
      `−${off.fr} par tranche de ${slice.fr} sur ${chosen.fr}${times ? `, ${times} fois au plus` : ""}`,
      `${off.en} off for every ${slice.en} of ${chosen.en}${times ? `, ${times} times at most` : ""}`,
    );
  },
  works: ({ minor, sliceMinor, times = Number.POSITIVE_INFINITY, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => {
      const bases = lines.map((one) => (chooses(one) ? one.leftMinor : 0));
      const spent = bases.reduce((sum, base) => sum + base, 0);
      return sharedOut(minor * Math.min(times, Math.floor(spent / sliceMinor)), bases);
    };
  },
});
