/**
 * Why a sale shows no VAT of ours: its buyer declares it where the goods go, they leave the Union, or it is due on the
 * margin of used goods, inside the price (`margin.ts`).
 */
export type Exemption = "reverse_charge" | "export" | "margin";

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
