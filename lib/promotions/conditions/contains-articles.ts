import { z } from "zod";
import { condition } from "../clause.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { sentence } from "../words.ts";

export const containsArticles = condition({
  title: sentence("Le panier contient l’un de ces articles", "The basket contains one of these items"),
  settings: z.strictObject({ articles: selection }),
  says: ({ articles }, names) => {
    const chosen = saysSelection(articles, names);
    return sentence(`le panier contient l’un parmi ${chosen.fr}`, `the basket contains one of ${chosen.en}`);
  },
  works: ({ articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) =>
      lines.some(chooses)
        ? null
        : sentence("Il manque un article de l’offre.", "One item of the offer is not in the basket yet.");
  },
});
