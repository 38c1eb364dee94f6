import { z } from "zod";
import { benefit } from "../clause.ts";
import { asked, percentField, quantityField } from "../fields.ts";
import { quantityOf } from "../scene.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { listed, percent, sentence } from "../words.ts";
import { shareOf } from "./share-of.ts";

const step = z.strictObject({ from: quantityField("Dès", "From"), basisPoints: percentField("Remise", "Discount") });

export const quantitySteps = benefit({
  title: sentence("Dégressif\u00A0: plus il y en a, moins c’est cher", "Steps: the more, the cheaper"),
  settings: z.strictObject({
    steps: z
      .array(step)
      .min(1)
      .max(10)
      .meta(asked("rows", "Paliers", "Steps")),
    eachAlone: z
      .boolean()
      .default(false)
      .meta(asked("yes", "Chaque article se compte seul", "Each item counts alone")),
    articles: selection,
  }),
  lanes: ["line"],
  lineByLine: true,
  says: ({ steps, articles }, names) => {
    const chosen = saysSelection(articles, names);
    const said = listed(
      steps.map(({ from, basisPoints }) =>
        sentence(`−${percent(basisPoints).fr} dès ${from}`, `${percent(basisPoints).en} off from ${from}`),
      ),
      "and",
    );
    return sentence(`sur ${chosen.fr}\u00A0: ${said.fr}`, `on ${chosen.en}: ${said.en}`);
  },
  works: ({ steps, eachAlone, articles }) => {
    const chooses = choosingLines(articles);
    const highestFirst = [...steps].sort((a, b) => b.from - a.from);
    const rateAt = (quantity: number) => highestFirst.find(({ from }) => from <= quantity)?.basisPoints ?? 0;
    return ({ lines }) => {
      const counted = lines.filter(chooses);
      const together = rateAt(quantityOf(counted));
      const alone = (sku: string) => rateAt(quantityOf(counted.filter(({ line }) => line.sku === sku)));
      return {
        off: lines.map((one) =>
          chooses(one) ? shareOf(one.leftMinor, eachAlone ? alone(one.line.sku) : together) : 0,
        ),
      };
    };
  },
});
