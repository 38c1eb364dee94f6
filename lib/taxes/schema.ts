/** Why a sale bears no VAT of ours: its buyer declares it where the goods go, or they leave the Union. */
export type Exemption = "reverse_charge" | "export";

/**
 * What was taxed at one rate: net and VAT sum to gross. Money in cents, rates in basis points. `exempt` names why there
 * is no VAT where there would be some.
 */
export type VatShare = Readonly<{
  basisPoints: number;
  net: number;
  vat: number;
  gross: number;
  exempt?: Exemption;
}>;
