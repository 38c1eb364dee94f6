/** One field that an import changes, of the product or of one of its articles. */
export type FieldChange = Readonly<{ field: string; sku: string | null; before: unknown; after: unknown }>;

type Image = Readonly<Record<string, unknown>>;

const isImage = (value: unknown): value is Image =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What differs between a product as it is and as the file tells it, field by field. */
export function fieldChanges(before: unknown, after: unknown): FieldChange[] {
  if (!isImage(before) || !isImage(after)) return [];
  return Object.keys(after).flatMap((field) => {
    if (field === "variants") return variantChanges(before.variants, after.variants);
    if (field === "attributes") return within(before.attributes, after.attributes, "attributes");
    return differ(before[field], after[field])
      ? [{ field, sku: null, before: before[field] ?? null, after: after[field] ?? null }]
      : [];
  });
}

function variantChanges(before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [isImage(before) ? before : {}, isImage(after) ? after : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((sku) => {
    if (!(sku in was)) return [{ field: "variant", sku, before: null, after: sku }];
    if (!(sku in is)) return [{ field: "variant", sku, before: sku, after: null }];
    return within(was[sku], is[sku], null).map((change) => ({ ...change, sku }));
  });
}

function within(before: unknown, after: unknown, named: string | null): FieldChange[] {
  const [was, is] = [isImage(before) ? before : {}, isImage(after) ? after : {}];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .filter((key) => differ(was[key], is[key]))
    .map((key) => ({
      field: named ? `${named}.${key}` : key,
      sku: null,
      before: was[key] ?? null,
      after: is[key] ?? null,
    }));
}

/** As the database compares them: the order of keys means nothing. */
const differ = (a: unknown, b: unknown): boolean => canonical(a) !== canonical(b);

const canonical = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, one: unknown) =>
    isImage(one) ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
