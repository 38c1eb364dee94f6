/**
 * What a product has to do with another: the other goes with it, stands in for it, is what it is a part of, or is what it
 * fits.
 */
export const relationKinds = ["accessory", "alternative", "part_of", "fits"] as const;
/** How many other products one has to do with. */
export const mostRelations = 100;
export type RelationKind = (typeof relationKinds)[number];
