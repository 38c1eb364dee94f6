import type { Locale } from "#lib/kernel/locale";

/**
 * The kind of VAT of a line (UNTDID 5305): S taxed at a rate, ours or that of the destination; Z rate nought; E exempt, as used goods whose VAT is that of the margin; K to a
 * company in the Union, which declares it; G out of the Union; O no sale at all, as a gift card; AE declared by the buyer.
 */
export type VatCategory = "S" | "Z" | "E" | "K" | "G" | "O" | "AE";

/**
 * What an invoice or a credit note says, frozen: the file for machines and the page for people are both made of it and of
 * nothing else. Money in cents, never negative: the kind says which way it goes. Days "2026-11-22", in Paris.
 */
export type InvoiceView = Readonly<{
  kind: "invoice" | "credit_note";
  number: string;
  issuedOn: string;
  /** The day the goods left or were fetched. */
  suppliedOn: string;
  /** When what is left is due; null where nothing is. */
  dueOn: string | null;
  currency: "EUR";
  /** Whom it is written for: French always, English beside it (law L34). */
  locale: Locale;
  seller: InvoiceSeller;
  buyer: InvoiceBuyer;
  /** Where the goods went or were fetched, when that is not the buyer's address. */
  delivery: InvoiceDelivery | null;
  orderNumber: string | null;
  /** What a credit note corrects, or the wrong invoice that this one replaces. */
  cites: Readonly<{ number: string; issuedOn: string }> | null;
  operation: "goods" | "services" | "mixed";
  lines: readonly InvoiceLine[];
  /** What is asked or taken off beside the lines: delivery, a deduction. */
  charges: readonly InvoiceCharge[];
  /** One row a rate and category; their sums are those of lines and charges. */
  vat: readonly InvoiceVat[];
  netMinor: number;
  vatMinor: number;
  grossMinor: number;
  /** What paid for it, or on a credit note what it was given back to. */
  paid: readonly InvoicePayment[];
  /** grossMinor less all that was paid. */
  dueMinor: number;
  mentions: readonly InvoiceMention[];
}>;

export type InvoiceAddress = Readonly<{
  line1: string;
  line2: string | null;
  postcode: string;
  city: string;
  /** ISO 3166-1, two letters. */
  country: string;
}>;

export type InvoiceSeller = Readonly<{
  name: string;
  /** "SAS". */
  legalForm: string;
  /** "50 000 €". */
  capital: string;
  address: InvoiceAddress;
  siren: string;
  siret: string;
  vatNumber: string;
  /** "RCS Lyon 123 456 782". */
  rcs: string;
  email: string;
  /** Where a transfer goes; only told where something is due. */
  account: Readonly<{ iban: string; bic: string | null }> | null;
}>;

export type InvoiceBuyer = Readonly<{
  /** Of the person; of whom it is for, when a company buys. */
  name: string;
  company: string | null;
  siren: string | null;
  vatNumber: string | null;
  address: InvoiceAddress;
  email: string | null;
  /** The buyer's own number for it: the service of a public body. */
  reference: string | null;
  /** A public body's establishment, and the number of its commitment; not told before there were any. */
  siret?: string | null;
  purchaseOrder?: string | null;
}>;

export type InvoiceDelivery = Readonly<{ name: string; address: InvoiceAddress }>;

export type InvoiceLine = Readonly<{
  /** From 1, as printed. */
  position: number;
  sku: string;
  name: string;
  /** A whole number of pieces, or with up to four decimals of what is weighed or measured. */
  quantity: number;
  unit: "piece" | "kilogram" | "hour" | "month";
  /** Before discounts, where it was priced without VAT (companies); null where with it (consumers). */
  unitNetMinor: number | null;
  /** Before discounts, VAT included. */
  unitGrossMinor: number;
  /** What of the line is net, after discounts; netMinor + vatMinor is grossMinor. */
  netMinor: number;
  vatMinor: number;
  grossMinor: number;
  vatBasisPoints: number;
  vatCategory: VatCategory;
  /** What was taken off, already out of the amounts of the line: VAT included, or without it where unitNetMinor is told. */
  discounts: readonly Readonly<{ name: string; amountMinor: number }>[];
  /** Eco-contribution of the whole line, VAT included, inside its price and never discounted (law L21). */
  ecoFeeMinor: number;
}>;

export type InvoiceCharge = Readonly<{
  /** "delivery" and "fee" are added; "deduction" is taken off. */
  kind: "delivery" | "fee" | "deduction";
  name: string;
  netMinor: number;
  vatMinor: number;
  grossMinor: number;
  vatBasisPoints: number;
  vatCategory: VatCategory;
}>;

export type InvoiceVat = Readonly<{
  basisPoints: number;
  category: VatCategory;
  netMinor: number;
  vatMinor: number;
  grossMinor: number;
  /** Why there is none: the article, in French. Must be told for E, K, G, O and AE. */
  exemptionReason: string | null;
  /** The same as a code (CEF, VATEX), where the category alone does not say it: E has many. */
  exemptionCode?: string;
}>;

export type InvoicePayment = Readonly<{
  /** "clearing": by a credit note and the invoice that replaces what it corrects. */
  kind: "card" | "transfer" | "cash" | "gift_card" | "store_credit" | "club" | "exchange" | "clearing";
  amountMinor: number;
  lastFour: string | null;
}>;

/**
 * A sentence the law wants, in French, and what it is about (UNTDID 4451): REG legal form and capital, ABL register, PMT the
 * 40 € for recovery, PMD penalties for late payment, AAB discount for early payment, TXD how VAT is due, AAI anything else.
 * The writer adds REG and ABL itself from the seller.
 */
export type InvoiceMention = Readonly<{ subject: "PMT" | "PMD" | "AAB" | "TXD" | "AAI"; text: string }>;
