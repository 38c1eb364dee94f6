import type { InvoiceLine } from "#lib/facturx/schema";
import { type MarginVat, marginVat } from "#lib/taxes/margin";
import { sumOf } from "./order-vat.ts";
import type { BookedDocument, BookedLine, Margins } from "./schema.ts";

/** Used goods on the margin are the one kind that our invoices call exempt; exported, they have no VAT at all. */
export const isOnMargin = ({ vatCategory }: Pick<InvoiceLine, "vatCategory">): boolean => vatCategory === "E";

type Written = Readonly<{ of: InvoiceLine; line: BookedLine }>;

/** The VAT of the margins inside the lines of an invoice; nothing where no line has any. */
export function marginsOf(written: readonly Written[]): { margins?: Margins } {
  const margins = written.map(({ of, line: { used } }) => {
    if (!used || !isOnMargin(of)) return null;
    return marginVat(of.grossMinor, { ...used, boughtForMinor: used.boughtForMinor * of.quantity });
  });
  return asked(margins);
}

export const asked = (margins: Margins): { margins?: Margins } => (margins.some(Boolean) ? { margins } : {});

type Content = BookedDocument["content"];
type Credited = Readonly<{ lineIds: readonly string[]; lines: readonly InvoiceLine[] }>;

/** What was written of an invoice since: its credit notes, and the invoices that took a gesture back again. */
export type Since = Readonly<{ notes: readonly Content[]; reversals: readonly Content[] }>;

/**
 * What of it a credit note takes back, in proportion to what goes back of each line, and never more than gestures have left
 * of its rate; once nothing is left of the goods it takes the rest, so that all credit notes take exactly their VAT.
 */
export function marginsBack({ content }: BookedDocument, since: Since, { lineIds, lines }: Credited) {
  const taken: MarginVat[] = [];
  const onMargin = (all: readonly InvoiceLine[]) => sumOf(all.filter(isOnMargin).map(({ grossMinor }) => grossMinor));
  const credited = onMargin(since.notes.flatMap(({ view }) => view.lines)) + onMargin(lines);
  const takesAll =
    credited >= onMargin(content.view.lines) + onMargin(since.reversals.flatMap(({ view }) => view.lines));
  const margins = lines.map((line, i) => {
    const at = content.lineIds.indexOf(lineIds[i] ?? "");
    const [sold, whole] = [content.view.lines[at], content.margins?.[at]];
    if (!sold || !whole) return null;
    const backOf = ({ lineIds: ids, view }: Content) =>
      sumOf(view.lines.filter((_, place) => ids[place] === lineIds[i]).map(({ grossMinor }) => grossMinor));
    const gone = sumOf(since.notes.map(backOf));
    const { basisPoints } = whole;
    const left = less(marginLeft(content, since, basisPoints), sumAt(taken, basisPoints));
    const isLast =
      takesAll && !lines.some((other, j) => j > i && rateOf(content, lineIds[j]) === basisPoints && isOnMargin(other));
    const upTo = (minor: number, grossMinor: number) => Math.floor((minor * grossMinor) / sold.grossMinor);
    const share = (minor: number) => upTo(minor, gone + line.grossMinor) - upTo(minor, gone);
    const fair = { netMinor: share(whole.netMinor), vatMinor: share(whole.vatMinor) };
    const back = isLast ? left : { basisPoints, ...atMost(left, fair) };
    taken.push(back);
    return back;
  });
  return asked(margins);
}

/** What is left of the margins of an invoice at one rate. */
export const marginLeft = ({ margins = [] }: Content, { notes, reversals }: Since, basisPoints: number): MarginVat => {
  const told = (contents: readonly Content[]) =>
    sumAt(
      contents.flatMap((one) => one.margins ?? []),
      basisPoints,
    );
  return less(sumAt(margins, basisPoints), less(told(notes), told(reversals)));
};

/** At which rates the margins of a document are, and for how much of what it says they are. */
export function marginRates({ margins = [], view }: Content): ReadonlyMap<number, number> {
  const rates = new Map<number, number>();
  for (const [i, margin] of margins.entries())
    if (margin) rates.set(margin.basisPoints, (rates.get(margin.basisPoints) ?? 0) + (view.lines[i]?.grossMinor ?? 0));
  return rates;
}

const rateOf = ({ lineIds, margins }: Content, lineId = ""): number | undefined =>
  margins?.[lineIds.indexOf(lineId)]?.basisPoints;

const atMost = (most: MarginVat, { netMinor, vatMinor }: Omit<MarginVat, "basisPoints">) => ({
  netMinor: Math.min(most.netMinor, netMinor),
  vatMinor: Math.min(most.vatMinor, vatMinor),
});

function sumAt(margins: Margins, basisPoints: number): MarginVat {
  const alike = margins.flatMap((one) => (one?.basisPoints === basisPoints ? [one] : []));
  return {
    basisPoints,
    netMinor: sumOf(alike.map(({ netMinor }) => netMinor)),
    vatMinor: sumOf(alike.map(({ vatMinor }) => vatMinor)),
  };
}

const less = (from: MarginVat, one: MarginVat): MarginVat => ({
  ...from,
  netMinor: from.netMinor - one.netMinor,
  vatMinor: from.vatMinor - one.vatMinor,
});
