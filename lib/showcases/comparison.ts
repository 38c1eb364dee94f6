import type { ProductPage } from "#lib/catalogue/schema";

export type ComparedRow = Readonly<{ label: string; values: readonly (string | null)[] }>;

/** The characteristics that at least two of the products tell, side by side; what all tell alike comes last. */
export function comparedRows(products: readonly Pick<ProductPage, "specs">[]): readonly ComparedRow[] {
  const told = products.map(
    ({ specs }) => new Map(specs.flatMap(({ rows }) => rows.map((row) => [row.label, row.value]))),
  );
  const labels = [...new Set(told.flatMap((one) => [...one.keys()]))];
  const rows = labels
    .map((label) => ({ label, values: told.map((one) => one.get(label) ?? null) }))
    .filter(({ values }) => values.filter(Boolean).length > 1);
  const alike = ({ values }: ComparedRow) => new Set(values).size === 1;
  return [...rows.filter((row) => !alike(row)), ...rows.filter(alike)];
}
