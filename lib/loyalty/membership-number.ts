import { randomInt } from "node:crypto";

/** Numbers of shops' own begin so, and belong to no article in the world (GS1 29). */
const prefix = "29";

/** The last figure of an EAN-13, which answers for the twelve before it. */
function checkFigure(twelve: string): number {
  const sum = [...twelve].reduce((total, figure, i) => total + Number(figure) * (i % 2 === 0 ? 1 : 3), 0);
  return (10 - (sum % 10)) % 10;
}

export const membershipNumberOf = (tenFigures: string): string => {
  const twelve = `${prefix}${tenFigures}`;
  return `${twelve}${checkFigure(twelve)}`;
};

/** A number that nobody can guess from another. */
export const newMembershipNumber = (): string => membershipNumberOf(String(randomInt(10 ** 10)).padStart(10, "0"));

/** What was typed or scanned as a membership number, or null when it is none: one wrong figure, two changed about, are seen. */
export function readMembershipNumber(typed: string): string | null {
  const figures = typed.replace(/[\s.-]/g, "");
  if (!/^29\d{11}$/.test(figures)) return null;
  return checkFigure(figures.slice(0, 12)) === Number(figures[12]) ? figures : null;
}

/** "29 1234 5678 901", to be read aloud. */
export const spelledNumber = (number: string): string =>
  `${number.slice(0, 2)} ${number.slice(2, 6)} ${number.slice(6, 10)} ${number.slice(10)}`.replaceAll(" ", "\u00a0");
