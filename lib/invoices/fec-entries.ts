import type { InvoiceLine, InvoiceView } from "#lib/facturx/schema";
import type { Margins } from "./schema.ts";

type Account = readonly [number: string, label: string];

/** One movement of an entry, in cents: a debit or, negative, a credit. */
export type Movement = Readonly<{ account: Account; amountMinor: number }>;

const customers: Account = ["411000", "Clients"];
const delivery: Account = ["708500", "Ports et frais accessoires facturés"];
const giftCards: Account = ["419100", "Cartes cadeaux à utiliser"];
const storeCredit: Account = ["419800", "Avoirs accordés aux clients"];
const cagnottes: Account = ["419850", "Cagnottes des membres du club"];
const bank: Account = ["512000", "Banque"];
const till: Account = ["531000", "Caisse"];
const waiting: Account = ["471000", "Compte d’attente"];
const exchanges: Account = ["419700", "Articles rendus en échange"];
const cards: Account = ["511500", "Cartes bancaires à encaisser"];
const contested: Account = ["467100", "Paiements contestés auprès des banques"];
const losses: Account = ["654000", "Pertes sur créances irrécouvrables"];
const bankFees: Account = ["627800", "Frais et commissions bancaires"];

/** Each rate has an account of its sales and one of its VAT: "707200" and "445720" at 20 %, "707055" and "445755" at 5.5 %. */
const ofRate = (basisPoints: number) => `${String(basisPoints / 10).padStart(3, "0")}`;
const percent = (basisPoints: number) => `${String(basisPoints / 100).replace(".", ",")} %`;
const sales = (basisPoints: number): Account => [`707${ofRate(basisPoints)}`, `Ventes à ${percent(basisPoints)}`];
const vat = (basisPoints: number): Account => [
  `44571${ofRate(basisPoints)}`,
  `TVA collectée à ${percent(basisPoints)}`,
];

const used: Account = ["707800", "Ventes de biens d’occasion, TVA sur la marge"];

const soldAs = ({ vatCategory, vatBasisPoints }: InvoiceLine): Account =>
  vatCategory === "O" ? giftCards : vatCategory === "E" ? used : sales(vatBasisPoints);

/**
 * An invoice as accountants enter it: what the customer owes is sales, delivery and VAT of each rate; a gift card sold is
 * owed, not earned (law L27). Used goods are sales of their own, less the VAT of their margin, which is collected too. A
 * credit note is the same the other way round. The movements of an entry sum to nought.
 */
export function entryOf(
  { kind, lines, charges, vat: shares, grossMinor }: InvoiceView,
  margins: Margins = [],
): Movement[] {
  const sign = kind === "invoice" ? 1 : -1;
  const earned = [
    ...lines.map((line, i) => ({
      account: soldAs(line),
      amountMinor: (margins[i]?.vatMinor ?? 0) - line.netMinor,
    })),
    ...margins.flatMap((one) => (one ? [{ account: vat(one.basisPoints), amountMinor: -one.vatMinor }] : [])),
    ...charges.map(({ netMinor }) => ({ account: delivery, amountMinor: -netMinor })),
    ...shares.map(({ basisPoints, vatMinor }) => ({ account: vat(basisPoints), amountMinor: -vatMinor })),
  ];
  return gathered([{ account: customers, amountMinor: grossMinor }, ...earned]).map(({ account, amountMinor }) => ({
    account,
    amountMinor: sign * amountMinor,
  }));
}

/** Where the money is, and what it was for. */
const means: Readonly<Record<string, readonly [Account, Account]>> = {
  card: [cards, customers],
  transfer: [bank, customers],
  cash: [till, customers],
  gift_card: [giftCards, customers],
  store_credit: [storeCredit, customers],
  club: [cagnottes, customers],
  exchange: [exchanges, customers],
  dispute: [contested, losses],
  dispute_fee: [contested, bankFees],
};

/**
 * Money that came in, or went back (negative): a gift card that pays is no longer owed to whoever held it; what a bank took
 * back for good is a loss, for the customer owes nothing any more that could be asked of them through the bank.
 */
export const entryOfPayment = (of: Readonly<{ means: string; amountMinor: number }>): Movement[] => {
  const [where, what] = means[of.means] ?? [cards, customers];
  return [
    { account: where, amountMinor: of.amountMinor },
    { account: what, amountMinor: -of.amountMinor },
  ];
};

export type PaidOut = Readonly<
  Record<"amountMinor" | "chargesMinor" | "refundsMinor" | "disputesMinor" | "feesMinor", number>
>;

/**
 * What the provider paid to the bank: the cards it paid are no longer to come, less what went back, less what banks took for
 * disputes, less what it kept. What it does not explain waits on an account of its own.
 */
export function entryOfPayout(of: PaidOut): Movement[] {
  const { amountMinor, chargesMinor, refundsMinor, disputesMinor, feesMinor } = of;
  const explained = chargesMinor + refundsMinor + disputesMinor - feesMinor;
  return gathered([
    { account: bank, amountMinor },
    { account: bankFees, amountMinor: feesMinor },
    { account: contested, amountMinor: -disputesMinor },
    { account: cards, amountMinor: -(chargesMinor + refundsMinor) },
    { account: waiting, amountMinor: explained - amountMinor },
  ]);
}

/** One movement an account, in the order they came; what comes to nothing is left out. */
function gathered(movements: readonly Movement[]): Movement[] {
  return [...Map.groupBy(movements, ({ account: [number] }) => number).values()].flatMap((alike) => {
    const amountMinor = alike.reduce((sum, one) => sum + one.amountMinor, 0);
    const [first] = alike;
    return first && amountMinor !== 0 ? [{ account: first.account, amountMinor }] : [];
  });
}
