import { z } from "zod";
import { dayOf, minuteOf, weekdayOf } from "#lib/kernel/local-time";
import { condition } from "../clause.ts";
import { asked } from "../fields.ts";
import { listed, sentence } from "../words.ts";

const days = {
  1: sentence("lundi", "Monday"),
  2: sentence("mardi", "Tuesday"),
  3: sentence("mercredi", "Wednesday"),
  4: sentence("jeudi", "Thursday"),
  5: sentence("vendredi", "Friday"),
  6: sentence("samedi", "Saturday"),
  7: sentence("dimanche", "Sunday"),
};
const dayNumber = z.literal([1, 2, 3, 4, 5, 6, 7]);
const lastMinute = 24 * 60;
const clock = (minute: number) => {
  const [hours, rest] = [Math.floor(minute / 60), String(minute % 60).padStart(2, "0")];
  return sentence(`${hours}\u00A0h\u00A0${rest}`, `${hours}:${rest}`);
};

/** By the wall clock of the shop: happy hours are not an hour off after a night in March. */
export const daysAndHours = condition({
  title: sentence("C’est le bon jour, à la bonne heure", "It is the right day and hour"),
  settings: z.strictObject({
    days: z
      .array(dayNumber)
      .min(1)
      .meta(asked("choices", "Jours", "Days", days)),
    fromMinute: z
      .int()
      .min(0)
      .max(lastMinute)
      .default(0)
      .meta(asked("time", "De", "From")),
    untilMinute: z
      .int()
      .min(0)
      .max(lastMinute)
      .default(lastMinute)
      .meta(asked("time", "À", "Until")),
  }),
  says: ({ days: chosen, fromMinute, untilMinute }) => {
    const on = listed(
      chosen.map((day) => days[day]),
      "or",
    );
    const [from, until] = [clock(fromMinute), clock(untilMinute)];
    return sentence(`c’est ${on.fr}, de ${from.fr} à ${until.fr}`, `it is ${on.en}, from ${from.en} to ${until.en}`);
  },
  works: ({ days: chosen, fromMinute, untilMinute }) => {
    const on = listed(
      chosen.map((day) => days[day]),
      "and",
    );
    const [from, until] = [clock(fromMinute), clock(untilMinute)];
    return ({ now }) => {
      const weekday = weekdayOf(dayOf(now));
      const minute = minuteOf(now);
      return chosen.some((day) => day === weekday) && fromMinute <= minute && minute < untilMinute
        ? null
        : sentence(
            `L’offre vaut le ${on.fr}, de ${from.fr} à ${until.fr}.`,
            `The offer is for ${on.en}, from ${from.en} to ${until.en}.`,
          );
    };
  },
  demands: ({ days: chosen, fromMinute, untilMinute }) => [
    { subject: "day", among: chosen.map(String) },
    { subject: "minute", from: fromMinute, to: untilMinute - 1 },
  ],
});
