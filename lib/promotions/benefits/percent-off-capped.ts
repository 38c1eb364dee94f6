import { z } from "zod";
import { allocate, money } from "#lib/kernel/money";
import { benefit } from "../clause.ts";
import { moneyField, percentField } from "../fields.ts";
import { choosingLines, saysSelection, selection } from "../selection.ts";
import { amount, percent, sentence } from "../words.ts";
import { shareOf } from "./share-of.ts";

export const percentOffCapped = benefit({
  title: sentence("Un pourcentage, jusqu’à un montant", "A percentage, up to an amount"),
  settings: z.strictObject({
    basisPoints: percentField("Remise", "Discount"),
    capMinor: moneyField("Au plus", "At most"),
    articles: selection,
  }),
  lanes: ["line", "order"],
  says: ({ basisPoints, capMinor, articles }, names) => {
    const [rate, cap, chosen] = [percent(basisPoints), amount(capMinor), saysSelection(articles, names)];
    return sentence(
      `−${rate.fr} sur ${chosen.fr}, au plus ${cap.fr}`,
      `${rate.en} off ${chosen.en}, ${cap.en} at most`,
    );
  },
  works: ({ basisPoints, capMinor, articles }) => {
    const chooses = choosingLines(articles);
    return ({ lines }) => {
      const off = lines.map((one) => (chooses(one) ? shareOf(one.leftMinor, basisPoints) : 0));
      const whole = off.reduce((sum, each) => sum + each, 0);
      return { off: whole > capMinor ? allocate(money(capMinor), off).map(({ minor }) => minor) : off };
    };
  },
});
