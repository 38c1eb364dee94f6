import type { InvoiceLine } from "#lib/facturx/schema";
import { allocate, money, netOf } from "#lib/kernel/money";
import type { MarginVat } from "#lib/taxes/margin";
import { isOnMargin, marginLeft, marginRates, type Since } from "./margins.ts";
import { sumOf } from "./order-vat.ts";
import type { BookedDocument, Margins } from "./schema.ts";

type Part = Readonly<{ of: Pick<InvoiceLine, "vatBasisPoints" | "vatCategory">; gross: number }>;
/** What a line of a gesture takes off, and at which rate the margin inside it is; null where it bears none. */
export type GesturePart = Part & Readonly<{ marginAt: number | null }>;
type Content = BookedDocument["content"];

/** What a gesture takes off used goods, a line a rate of their margins: each has the VAT of its own. */
export function byMargin({ content }: BookedDocument, part: Part): GesturePart[] {
  const rates = isOnMargin(part.of) ? [...marginRates(content)] : [];
  if (rates.length === 0) return [{ ...part, marginAt: null }];
  const shares = allocate(
    money(part.gross),
    rates.map(([, gross]) => gross),
  );
  return rates
    .map(([marginAt], i) => ({ ...part, gross: shares[i]?.minor ?? 0, marginAt }))
    .filter(({ gross }) => gross > 0);
}

/**
 * The VAT of the margins that a gesture takes off: a price that is lowered afterwards lowers the margin by as much, for what
 * the goods were bought for stays (CGI, articles 266, 1 bis and 297 A), down to no margin at all.
 */
export const marginsOff = ({ content }: BookedDocument, since: Since, parts: readonly GesturePart[]): Margins =>
  parts.map(({ marginAt, gross }) =>
    marginAt === null ? null : marginOff(marginLeft(content, since, marginAt), gross),
  );

function marginOff({ basisPoints, netMinor, vatMinor }: MarginVat, grossMinor: number): MarginVat {
  const before = netMinor + vatMinor;
  const off = Math.min(grossMinor, before);
  const after = before - off;
  const vatOff = Math.min(off, Math.max(0, vatMinor - (after - netOf(money(after), basisPoints).minor)));
  return { basisPoints, netMinor: off - vatOff, vatMinor: vatOff };
}

/** What a gesture that is taken back gives to them again: so much of what its credit note took as is taken back of it. */
export const marginsAgain = (note: Content, before: readonly Content[], parts: readonly GesturePart[]): Margins =>
  parts.map(({ marginAt, gross }) => {
    if (marginAt === null) return null;
    const room =
      (marginRates(note).get(marginAt) ?? 0) - sumOf(before.map((one) => marginRates(one).get(marginAt) ?? 0));
    const left = marginLeft(note, { notes: before, reversals: [] }, marginAt);
    const share = (minor: number) => (room > 0 ? Math.floor((minor * Math.min(gross, room)) / room) : 0);
    return { basisPoints: marginAt, netMinor: share(left.netMinor), vatMinor: share(left.vatMinor) };
  });
