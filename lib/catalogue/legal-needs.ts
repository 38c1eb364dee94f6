import type { LegalFacts } from "./legal-facts.ts";

/** The legal facts that a type of products may ask for: what a lamp must tell is not what a cheese must. */
export const legalNeeds = [
  "energyClass",
  "eprel",
  "durabilityIndex",
  "warrantyMonths",
  "sparePartsYears",
  "ecoFee",
  "allergens",
  "bestBeforeMonths",
  "ageMin",
  "loiEvin",
  "ce",
  "toyWarning",
  "clp",
  "triman",
] as const satisfies readonly (keyof LegalFacts | "ecoFee")[];
export type LegalNeed = (typeof legalNeeds)[number];

/** Whether a product tells it; an empty list of allergens tells that there are none. */
export const tells = (need: LegalNeed, { legal, ecoFeeMinor }: Readonly<{ legal: LegalFacts; ecoFeeMinor: number }>) =>
  need === "ecoFee" ? ecoFeeMinor > 0 : legal[need] !== undefined && legal[need] !== false;
