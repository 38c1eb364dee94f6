import { z } from "zod";
import { benefit } from "../clause.ts";
import { percentField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { percent, sentence } from "../words.ts";
import { shareOf } from "./share-of.ts";

export const percentOff = benefit({
  title: sentence("Un pourcentage sur des articles", "A percentage off items"),
  settings: z.strictObject({ basisPoints: percentField("Remise", "Discount"), articles: selection }),
  lanes: ["catalogue", "line", "order"],
  lineByLine: true,
  says: ({ basisPoints, articles }, names) => {
    const [rate, chosen] = [percent(basisPoints), saysSelection(articles, names)];
    return sentence(`−${rate.fr} sur ${chosen.fr}`, `${rate.en} off ${chosen.en}`);
  },
  works: ({ basisPoints, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => ({ off: lines.map((one) => (chooses(one) ? shareOf(one.leftMinor, basisPoints) : 0)) });
  },
});
