import { z } from "zod";
import { condition } from "../clause.ts";
import { moneyField } from "../fields.ts";
import { amountOf } from "../scene.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, sentence } from "../words.ts";

export const basketReaches = condition({
  title: sentence("Le panier atteint un montant", "The basket reaches an amount"),
  settings: z.strictObject({
    minor: moneyField("Montant", "Amount"),
    upToMinor: moneyField("Sans dépasser", "Not beyond").optional(),
    articles: selection,
  }),
  says: ({ minor, upToMinor, articles }, names) => {
    const chosen = saysSelection(articles, names);
    const [least, most] = [amount(minor), upToMinor === undefined ? null : amount(upToMinor)];
    return sentence(
      `${chosen.fr} font au moins ${least.fr}${most ? `, au plus ${most.fr}` : ""}`,
      `${chosen.en} come to ${least.en} or more${most ? `, ${most.en} at most` : ""}`,
    );
  },
  works: ({ minor, upToMinor, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => {
      const reached = amountOf(lines.filter(chooses));
      if (reached < minor) {
        const missing = amount(minor - reached);
        return sentence(`Il manque ${missing.fr}.`, `${missing.en} more to go.`);
      }
      if (upToMinor === undefined || reached <= upToMinor) return null;
      const most = amount(upToMinor);
      return sentence(`L’offre vaut jusqu’à ${most.fr} d’achats.`, `The offer is for up to ${most.en} of goods.`);
    };
  },
  demands: ({ minor, upToMinor, articles }) => [
    { subject: `amount ${JSON.stringify(articles)}`, from: minor, to: upToMinor ?? Number.POSITIVE_INFINITY },
  ],
});
