/** What was taxed at one rate: net and VAT sum to gross. Money in cents, rates in basis points. */
export type VatShare = Readonly<{ basisPoints: number; net: number; vat: number; gross: number }>;
