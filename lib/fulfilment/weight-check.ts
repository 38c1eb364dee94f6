/** A box and what fills it: never more than a third of what is in it, or than 400 g for small things. */
const boxShare = 1 / 3;
const smallBoxGrams = 400;
/** Scales and catalogues are a little off. */
const scaleShare = 0.05;
const scaleGrams = 30;

export type WeightBand = Readonly<{ fromGrams: number; toGrams: number }>;

/** What a parcel may weigh, its box included, when its goods weigh so many grams by the catalogue. */
export function weightBand(expectedGrams: number): WeightBand {
  const error = Math.max(scaleGrams, Math.ceil(expectedGrams * scaleShare));
  const box = Math.max(smallBoxGrams, Math.ceil(expectedGrams * boxShare));
  return { fromGrams: Math.max(1, expectedGrams - error), toGrams: expectedGrams + error + box };
}

/** Whether a weight can be right. Where the catalogue does not know what all of it weighs, every weight can. */
export function weightIsPlausible(weightGrams: number, expectedGrams: number | null): boolean {
  if (expectedGrams === null) return true;
  const { fromGrams, toGrams } = weightBand(expectedGrams);
  return weightGrams >= fromGrams && weightGrams <= toGrams;
}

/** What these goods weigh by the catalogue; null when it does not know all of them. */
export const expectedGramsOf = (goods: readonly Readonly<{ grams: number | null }>[]): number | null =>
  goods.every(({ grams }) => grams !== null) ? goods.reduce((sum, { grams }) => sum + (grams ?? 0), 0) : null;
