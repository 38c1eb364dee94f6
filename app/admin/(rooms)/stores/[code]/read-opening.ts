import type { Fields } from "#app/form-fields";

/** How many dates the form has room for beside those it shows. */
export const spareLines = 3;
const mostLines = 60;

/** The form's fields as the command's input; what is no time comes out as no number, and the command refuses it. */
export const readOpening = (fields: Fields) => ({
  store: fields.store,
  week: [0, 1, 2, 3, 4, 5, 6].map((day) => span(fields[`opens-${day}`], fields[`closes-${day}`])),
  exceptions: Array.from({ length: mostLines }, (_, line) => ({
    date: fields[`date-${line}`],
    hours: span(fields[`dateOpens-${line}`], fields[`dateCloses-${line}`]),
  })).filter(({ date }) => date !== undefined),
  services: fields.services ?? [],
});

const span = (opens: Fields[string], closes: Fields[string]) =>
  opens === undefined && closes === undefined ? null : { opens: minuteOf(opens), closes: minuteOf(closes) };

function minuteOf(typed: Fields[string]): number {
  const [, hour, minute] = (typeof typed === "string" && /^([01]\d|2[0-4]):([0-5]\d)$/.exec(typed)) || [];
  return Number(hour) * 60 + Number(minute);
}
