import { addDays, type Day, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";

/** From eight o'clock, for four weeks (Code de commerce L310-3, D310-15-2). */
const opensMinute = 8 * 60;
const lengthDays = 28;

const wednesday = 3;

/**
 * The two periods of a year in which the word "soldes" is legal in mainland France: in winter from the second Wednesday
 * of January, or the first when the second falls after the 12th; in summer from the last Wednesday of June, or the one
 * before when it falls after the 28th. Departments with dates of their own are not counted.
 */
export const seasonalSales = (year: number): readonly Readonly<{ from: Date; until: Date }>[] =>
  [winter(year), summer(year)].map((day) => ({
    from: instantOf(day, opensMinute),
    until: instantOf(addDays(day, lengthDays), 0),
  }));

/** Whether all of a period lies in one legal sale. */
export function withinSeasonalSale(from: Date, until: Date | null): boolean {
  const sales = seasonalSales(Number(dayOf(from).slice(0, 4)));
  return until !== null && sales.some((sale) => from >= sale.from && until <= sale.until);
}

function winter(year: number): Day {
  const first = nextWednesday(`${year}-01-01`);
  const second = addDays(first, 7);
  return second > `${year}-01-12` ? first : second;
}

function summer(year: number): Day {
  const fourth = nextWednesday(`${year}-06-22`);
  const last = addDays(fourth, 7) > `${year}-06-30` ? fourth : addDays(fourth, 7);
  return last > `${year}-06-28` ? addDays(last, -7) : last;
}

const nextWednesday = (day: Day): Day => addDays(day, (wednesday - weekdayOf(day) + 7) % 7);
