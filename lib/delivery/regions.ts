export type Region = "mainland" | "corsica";

/** Where a French postcode lies; null for where we do not deliver (overseas 97x and 98x, Monaco with them). */
export function regionOf(postcode: string): Region | null {
  if (!/^\d{5}$/.test(postcode) || /^9[78]/.test(postcode) || postcode.startsWith("00")) return null;
  return postcode.startsWith("20") ? "corsica" : "mainland";
}

/** Working days that the sea adds. */
export const extraTransitDays = (region: Region): number => (region === "corsica" ? 1 : 0);
