import type { InvoiceView } from "#lib/facturx/schema";

type Account = readonly [number: string, label: string];

/** One movement of an entry, in cents: a debit or, negative, a credit. */
export type Movement = Readonly<{ account: Account; amountMinor: number }>;

const customers: Account = ["411000", "Clients"];
const delivery: Account = ["708500", "Ports et frais accessoires facturés"];
const giftCards: Account = ["419100", "Cartes cadeaux à utiliser"];
const storeCredit: Account = ["419800", "Avoirs accordés aux clients"];
const cards: Account = ["511500", "Cartes bancaires à encaisser"];

/** Each rate has an account of its sales and one of its VAT: "707200" and "445720" at 20 %, "707055" and "445755" at 5.5 %. */
const ofRate = (basisPoints: number) => `${String(basisPoints / 10).padStart(3, "0")}`;
const percent = (basisPoints: number) => `${String(basisPoints / 100).replace(".", ",")} %`;
const sales = (basisPoints: number): Account => [`707${ofRate(basisPoints)}`, `Ventes à ${percent(basisPoints)}`];
const vat = (basisPoints: number): Account => [
  `44571${ofRate(basisPoints)}`,
  `TVA collectée à ${percent(basisPoints)}`,
];

/**
 * An invoice as accountants enter it: what the customer owes is sales, delivery and VAT of each rate; a gift card sold is
 * owed, not earned (law L27). A credit note is the same the other way round. The movements of an entry sum to nought.
 */
export function entryOf({ kind, lines, charges, vat: shares, grossMinor }: InvoiceView): Movement[] {
  const sign = kind === "invoice" ? 1 : -1;
  const earned = [
    ...lines.map((line) => ({
      account: line.vatCategory === "O" ? giftCards : sales(line.vatBasisPoints),
      amountMinor: -line.netMinor,
    })),
    ...charges.map(({ netMinor }) => ({ account: delivery, amountMinor: -netMinor })),
    ...shares.map(({ basisPoints, vatMinor }) => ({ account: vat(basisPoints), amountMinor: -vatMinor })),
  ];
  return gathered([{ account: customers, amountMinor: grossMinor }, ...earned]).map(({ account, amountMinor }) => ({
    account,
    amountMinor: sign * amountMinor,
  }));
}

const means: Readonly<Record<string, Account>> = { card: cards, gift_card: giftCards, store_credit: storeCredit };

/** Money that came in, or went back (negative): a gift card that pays is no longer owed to whoever held it. */
export const entryOfPayment = (of: Readonly<{ means: string; amountMinor: number }>): Movement[] => [
  { account: means[of.means] ?? cards, amountMinor: of.amountMinor },
  { account: customers, amountMinor: -of.amountMinor },
];

/** One movement an account, in the order they came; what comes to nothing is left out. */
function gathered(movements: readonly Movement[]): Movement[] {
  return [...Map.groupBy(movements, ({ account: [number] }) => number).values()].flatMap((alike) => {
    const amountMinor = alike.reduce((sum, one) => sum + one.amountMinor, 0);
    const [first] = alike;
    return first && amountMinor !== 0 ? [{ account: first.account, amountMinor }] : [];
  });
}
