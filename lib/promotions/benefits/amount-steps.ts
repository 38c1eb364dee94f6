import { z } from "zod";
import { benefit } from "../clause.ts";
import { asked, moneyField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, listed, sentence } from "../words.ts";
import { sharedOut } from "./shared-out.ts";

const step = z.strictObject({ fromMinor: moneyField("Dès", "From"), minor: moneyField("Remise", "Discount") });

export const amountSteps = benefit({
  title: sentence("Une remise qui croît avec le montant", "A discount that grows with the amount"),
  settings: z.strictObject({
    steps: z
      .array(step)
      .min(1)
      .max(10)
      .meta(asked("rows", "Paliers", "Steps")),
    articles: selection,
  }),
  lanes: ["line", "order"],
  says: ({ steps, articles }, names) => {
    const chosen = saysSelection(articles, names);
    const said = listed(
      steps.map(({ fromMinor, minor }) =>
        sentence(
          `−${amount(minor).fr} dès ${amount(fromMinor).fr}`,
          `${amount(minor).en} off from ${amount(fromMinor).en}`,
        ),
      ),
      "and",
    );
    return sentence(`sur ${chosen.fr}\u00A0: ${said.fr}`, `on ${chosen.en}: ${said.en}`);
  },
  works: ({ steps, articles }) => {
    const chooses = choosingLines(articles);
    const highestFirst = [...steps].sort((a, b) => b.fromMinor - a.fromMinor);
    return ({ lines }) => {
      const bases = lines.map((one) => (chooses(one) ? one.leftMinor : 0));
      const reached = bases.reduce((sum, base) => sum + base, 0);
      return sharedOut(highestFirst.find(({ fromMinor }) => fromMinor <= reached)?.minor ?? 0, bases);
    };
  },
});
