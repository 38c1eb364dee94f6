/** The choices of a product, as far as their combinations need to know them. */
export type MatrixOption = Readonly<{ code: string; values: readonly string[] }>;
export type Combination = Readonly<Record<string, string>>;

/** The choices by their codes alone. */
export const matrixOf = (
  options: readonly Readonly<{ code: string; values: readonly Readonly<{ code: string }>[] }>[],
): MatrixOption[] => options.map(({ code, values }) => ({ code, values: values.map((one) => one.code) }));

/** How many variants a product has at most. */
export const mostVariants = 5000;

/** How many combinations these choices make; one when there is no choice. */
export const combinationCount = (options: readonly MatrixOption[]): number =>
  options.reduce((count, { values }) => count * values.length, 1);

/** Every combination of these choices, the last choice changing first. */
export const combinations = (options: readonly MatrixOption[]): Combination[] =>
  options.reduce<Combination[]>(
    (before, { code, values }) => before.flatMap((one) => values.map((value) => ({ ...one, [code]: value }))),
    [{}],
  );

/** Whether a combination chooses one value of each of these choices, and nothing else. */
export const isOffered = (options: readonly MatrixOption[], one: Combination): boolean =>
  Object.keys(one).length === options.length &&
  options.every(({ code, values }) => one[code] !== undefined && values.includes(one[code]));

/** The combinations that no variant is of yet. */
export function missingCombinations(options: readonly MatrixOption[], existing: readonly Combination[]): Combination[] {
  const keyOf = (one: Combination) => options.map(({ code }) => one[code] ?? "").join("\u0000");
  const known = new Set(existing.map(keyOf));
  return combinations(options).filter((one) => !known.has(keyOf(one)));
}

/** A reference for a new variant: that of its product, then the codes of its values. */
export const skuOf = (base: string, options: readonly MatrixOption[], of: Combination): string =>
  [base, ...options.map(({ code }) => (of[code] ?? "").toUpperCase().replace(/[^A-Z0-9]+/g, ""))]
    .join("-")
    .slice(0, 64);
