import type { Rule } from "../rules.ts";

/** A reduction so great that it is more likely a mistake (rule 5.11). */
const suspiciousPercent = 90;

export const sellingRules: readonly Rule[] = [
  {
    id: "price-missing",
    severity: "error",
    owner: "prices",
    broken: ({ priceMinor }) => (priceMinor > 0 ? null : String(priceMinor)),
  },
  {
    id: "reduction-wrong",
    severity: "error",
    owner: "prices",
    broken: ({ priceMinor, priorMinor }) =>
      priorMinor !== null && priorMinor <= priceMinor ? `${priorMinor} <= ${priceMinor}` : null,
  },
  {
    id: "reduction-suspicious",
    severity: "warning",
    owner: "prices",
    broken: ({ priceMinor, priorMinor }) =>
      priorMinor !== null && priceMinor * 100 < priorMinor * (100 - suspiciousPercent)
        ? `${priorMinor} > ${priceMinor}`
        : null,
  },
  {
    id: "arrival-missing",
    severity: "error",
    owner: "stock",
    broken: ({ availability, arrivesOn }) =>
      (availability === "preorder" || availability === "backorder") && !arrivesOn ? availability : null,
  },
  {
    id: "delivery-missing",
    severity: "warning",
    owner: "stock",
    broken: ({ delivery, storeOnly, digital }) => (delivery || storeOnly || digital ? null : ""),
  },
  {
    id: "weight-missing",
    severity: "warning",
    owner: "catalogue",
    broken: ({ weightGrams, digital }) => (weightGrams > 0 || digital ? null : ""),
  },
  {
    id: "energy-without-register",
    severity: "warning",
    owner: "legal",
    broken: ({ energyClass, eprel }) => (eprel ? null : energyClass),
  },
];
