import { z } from "zod";
import { benefit } from "../clause.ts";
import { percentField, quantityField } from "../fields.ts";
import { choosingLines, otherSelection, saysSelection, selection } from "../selection.ts";
import { perLine, type Unit, unitsOf } from "../units.ts";
import { percent, sentence } from "../words.ts";
import { shareOf } from "./share-of.ts";

/**
 * Three for two is buy 2 get 1; "−50 % from the second" is buy 1 get 1 at −50 %. The cheapest of the rewards are given,
 * and a unit serves once: to qualify, or as the reward.
 */
export const buyGet = benefit({
  title: sentence("Pour X achetés, Y offerts ou moins chers", "Buy X, get Y free or cheaper"),
  settings: z.strictObject({
    buy: quantityField("Achetés", "Bought"),
    get: quantityField("Avantagés", "Rewarded"),
    basisPoints: percentField("Remise sur ceux-là", "Discount on those").default(10_000),
    times: quantityField("Au plus, en fois", "At most, in times").optional(),
    articles: selection,
    rewards: otherSelection,
  }),
  lanes: ["line"],
  says: ({ buy, get, basisPoints, times, articles, rewards }, names) => {
    const [bought, given] = [saysSelection(articles, names), rewards ? saysSelection(rewards, names) : null];
    const free = basisPoints === 10_000;
    const rate = percent(basisPoints);
    return sentence(
      `pour ${buy} parmi ${bought.fr}, ${get}${given ? ` parmi ${given.fr}` : ""} ${free ? "offert" : `à −${rate.fr}`}, le moins cher${times ? `, ${times} fois au plus` : ""}`,
      `for ${buy} of ${bought.en}, ${get}${given ? ` of ${given.en}` : ""} ${free ? "free" : `at ${rate.en} off`}, the cheapest${times ? `, ${times} times at most` : ""}`,
    );
  },
  works: ({ buy, get, basisPoints, times = Number.POSITIVE_INFINITY, articles, rewards }) => {
    const qualifies = choosingLines(articles);
    const rewarded = rewards ? choosingLines(rewards) : qualifies;
    return ({ lines }) => {
      const prizes = unitsOf(lines, rewarded);
      const others = rewards ? unitsOf(lines, (one) => qualifies(one) && !rewarded(one)).length : 0;
      const given = rewards
        ? mostGiven({
            prizes,
            others,
            isBoth: new Set(unitsOf(lines, qualifies).map(({ index }) => index)),
            buy,
            get,
            times,
          })
        : prizes.slice(0, get * Math.min(times, Math.floor(prizes.length / (buy + get))));
      const off = given.map((unit) => ({ ...unit, minor: shareOf(unit.minor, basisPoints) }));
      return { off: perLine(lines.length, off), bases: perLine(lines.length, rewards ? given : prizes) };
    };
  },
});

type Counter = Readonly<{
  prizes: readonly Unit[];
  others: number;
  isBoth: ReadonlySet<number>;
  buy: number;
  get: number;
  times: number;
}>;

/** The most rewards for which enough units are left to qualify. */
function mostGiven({ prizes, others, isBoth, buy, get, times }: Counter): readonly Unit[] {
  let taken = 0;
  const spent = [0, ...prizes.map(({ index }) => (isBoth.has(index) ? ++taken : taken))];
  for (let turn = Math.min(times, Math.ceil(prizes.length / get)); turn > 0; turn--) {
    const given = Math.min(prizes.length, turn * get);
    if (others + taken - (spent[given] ?? 0) >= turn * buy) return prizes.slice(0, given);
  }
  return [];
}
