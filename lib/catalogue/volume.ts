/** The sides of an article, in millimetres. */
export type Dimensions = Readonly<{ length: number; width: number; height: number }>;

/** The room an article takes, in litres; none where nobody measured it. */
export const litresOf = (dimensions: Dimensions | null | undefined): number =>
  dimensions ? (dimensions.length * dimensions.width * dimensions.height) / 1_000_000 : 0;
