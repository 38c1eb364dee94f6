import { allocate, money } from "#lib/kernel/money";
import type { Exemption, VatShare } from "#lib/taxes/schema";
import type { BookedLine, BookedOrder } from "./schema.ts";

/** A part of an order at one rate, in cents: a line by its id, or what of the delivery bears that rate (no id). */
export type Part = Readonly<{
  lineId: string | null;
  basisPoints: number;
  exempt: Exemption | null;
  gross: number;
  net: number;
}>;

/**
 * The order's VAT taken back to what it was charged on: each line with its stored share, and the delivery, which is what
 * the lines leave of each rate. The parts of a rate sum to it, to the cent, so that all invoices of an order together
 * say the order's own VAT (rule 5.2).
 */
export function partsOf({ lines, vat }: Pick<BookedOrder, "lines" | "vat">): Part[] {
  return [...Map.groupBy(lines, (line) => shareOf(line, vat)), ...untouchedBy(lines, vat)].flatMap(([share, all]) => {
    const { basisPoints, exempt = null } = share ?? { basisPoints: 0 };
    const goods = sumOf(all.map(({ gross }) => gross));
    const carried = (share?.gross ?? goods) - goods;
    const nets = netsOf(all, carried, share?.net ?? goods);
    const ofLines = all.map(({ id, gross }, i) => ({ lineId: id, basisPoints, exempt, gross, net: nets[i] ?? 0 }));
    const delivery = { lineId: null, basisPoints, exempt, gross: carried, net: nets.at(-1) ?? 0 };
    return carried > 0 ? [...ofLines, delivery] : ofLines;
  });
}

/** The row of the order's VAT that a line is in; at nought, a gift card is in the one that nothing exempts. */
const shareOf = ({ basisPoints, giftCard }: BookedLine, vat: readonly VatShare[]): VatShare | null =>
  vat.find((share) => share.basisPoints === basisPoints && (basisPoints > 0 || giftCard !== Boolean(share.exempt))) ??
  vat.find((share) => share.basisPoints === basisPoints) ??
  null;

const untouchedBy = (lines: readonly BookedLine[], vat: readonly VatShare[]): [VatShare, BookedLine[]][] =>
  vat.filter((share) => lines.every((line) => shareOf(line, vat) !== share)).map((share) => [share, []]);

/** What of the rate's net is each line's, and last the delivery's: as it is stored, or shared by what was paid. */
function netsOf(lines: readonly BookedLine[], carried: number, net: number): number[] {
  if (lines.every((line) => line.net !== null)) {
    const stored = lines.map((line) => line.net ?? 0);
    return [...stored, net - sumOf(stored)];
  }
  const weights = [...lines.map(({ gross }) => gross), carried];
  if (weights.every((weight) => weight === 0)) return weights;
  return allocate(money(net), weights).map(({ minor }) => minor);
}

export const sumOf = (minors: readonly number[]): number => minors.reduce((total, one) => total + one, 0);
