import type { Movement } from "./fec-entries.ts";

/** An entry of the file: a document, a payment of the journal, or a payout. */
export type FecEntry = Readonly<{
  journal: "VE" | "BQ";
  number: string;
  /** "2026-11-21". */
  on: string;
  label: string;
  orderNumber: string;
  movements: readonly Movement[];
}>;

const journals = { VE: "Ventes", BQ: "Encaissements" } as const;

/** The eighteen columns of the file, in their order (livre des procédures fiscales, article A47 A-1, VII). */
export const fecHeading = [
  ...["JournalCode", "JournalLib", "EcritureNum", "EcritureDate", "CompteNum", "CompteLib", "CompAuxNum", "CompAuxLib"],
  ...["PieceRef", "PieceDate", "EcritureLib", "Debit", "Credit", "EcritureLet", "DateLet", "ValidDate"],
  ...["Montantdevise", "Idevise"],
].join("\t");

/** The lines of an entry. Amounts have a comma, days no dashes; a text loses what would break a line or a column. */
export const fecLines = ({ journal, number, on, label, orderNumber, movements }: FecEntry): string[] => {
  const day = on.replaceAll("-", "");
  return movements.map(({ account: [account, name], amountMinor }) =>
    [
      ...[journal, journals[journal], number, day, account, name, "", ""],
      ...[orderNumber, day, label, amount(Math.max(0, amountMinor)), amount(Math.max(0, -amountMinor))],
      ...["", "", day, "", ""],
    ]
      .map((cell) => cell.replace(/[\t\r\n|]+/g, " "))
      .join("\t"),
  );
};

/** The name the law gives it: who, and the last day of what is in it. */
export const fecName = (siren: string, to: string): string => `${siren}FEC${to.replaceAll("-", "")}.txt`;

const amount = (minor: number): string => (minor / 100).toFixed(2).replace(".", ",");
