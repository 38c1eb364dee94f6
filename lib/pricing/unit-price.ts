import type { UnitPrice } from "#lib/catalogue/schema";

/** How many of each unit of content make the unit that the price is told for. */
const scales: Readonly<Record<string, Readonly<{ per: UnitPrice["per"]; count: number }>>> = {
  g: { per: "kg", count: 1000 },
  kg: { per: "kg", count: 1 },
  ml: { per: "l", count: 1000 },
  cl: { per: "l", count: 100 },
  l: { per: "l", count: 1 },
  cm: { per: "m", count: 100 },
  m: { per: "m", count: 1 },
  piece: { per: "piece", count: 1 },
};

/** Price per kilogram, litre, metre or piece in cents, rounded half up (law L2, arrêté of 16 November 1999). */
export function unitPrice(grossMinor: number, measure: number | null, unit: string | null): UnitPrice | null {
  const scale = unit ? scales[unit.toLowerCase()] : undefined;
  if (!scale || !measure) return null;
  return { minor: Math.floor((2 * grossMinor * scale.count + measure) / (2 * measure)), per: scale.per };
}
