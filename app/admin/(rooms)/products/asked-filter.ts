import type { ProductFilter } from "#lib/catalogue/product-filter";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

const statuses = ["active", "draft", "archived"] as const;
/** The views of the list: all, one status, what is not complete. */
export const views = [undefined, ...statuses, "incomplete"] as const;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** The filter that an address asks for, and the view it stands on. */
export function askedFilter(asked: Asked): Readonly<{ view: (typeof views)[number]; filter: ProductFilter }> {
  const view = views.find((one) => one === first(asked.status));
  const incomplete = view === "incomplete";
  const status = view === "incomplete" ? null : (view ?? null);
  return { view, filter: { query: first(asked.q)?.slice(0, 120) ?? "", status, incomplete } };
}
