import { z } from "zod";
import { condition } from "../clause.ts";
import { quantityField } from "../fields.ts";
import { quantityOf } from "../scene.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { articles as counted, sentence } from "../words.ts";

export const quantityReaches = condition({
  title: sentence("Le panier compte assez d’articles", "The basket holds enough items"),
  settings: z.strictObject({ quantity: quantityField("Quantité", "Quantity"), articles: selection }),
  says: ({ quantity, articles }, names) => {
    const chosen = saysSelection(articles, names);
    return sentence(
      `le panier compte au moins ${quantity} parmi ${chosen.fr}`,
      `the basket holds at least ${quantity} of ${chosen.en}`,
    );
  },
  works: ({ quantity, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => {
      const short = quantity - quantityOf(lines.filter(chooses));
      return short <= 0 ? null : sentence(`Il manque ${counted(short).fr}.`, `${counted(short).en} more to go.`);
    };
  },
});
