import {
  basePrices,
  type SheetFilter,
  type SheetScope,
  type SheetSort,
  sheetSorts,
  sheetStates,
} from "#lib/pricing/sheet";

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address of the sheet asks for; the list's whole state is its address (ux A4). */
export type AskedSheet = Readonly<{ filter: SheetFilter; sort: SheetSort; scope: SheetScope; cursor: string | null }>;

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value)?.trim() || undefined;
const whole = (text: string | undefined, least: number, most: number) =>
  text !== undefined && /^-?\d{1,4}$/.test(text) && Number(text) >= least && Number(text) <= most
    ? Number(text)
    : undefined;

export function readSheet(query: Query): AskedSheet {
  const [q, category, brand] = [first(query.q)?.slice(0, 120), first(query.category), first(query.brand)];
  const marginUnder = whole(first(query.margin), -99, 99);
  const state = sheetStates.find((one) => one === first(query.state));
  const listCode = first(query.list)?.slice(0, 64);
  return {
    filter: {
      ...(q && { query: q }),
      ...(category && { category }),
      ...(brand && { brand }),
      ...(marginUnder !== undefined && { marginUnder }),
      ...(state && { state }),
    },
    sort: sheetSorts.find((one) => one === first(query.sort)) ?? "name",
    scope: listCode ? { listCode, minQuantity: whole(first(query.quantity), 1, 9999) ?? 1 } : basePrices,
    cursor: first(query.after) ?? null,
  };
}

/** The same as words of an address, with some of them changed; a page number is never kept. */
export function sheetQuery({ filter, sort, scope }: AskedSheet, over: Readonly<Record<string, string | null>> = {}) {
  const words: Record<string, string | null | undefined> = {
    q: filter.query,
    category: filter.category,
    brand: filter.brand,
    margin: filter.marginUnder?.toString(),
    state: filter.state,
    sort: sort === "name" ? null : sort,
    list: scope.listCode,
    quantity: scope.minQuantity === 1 ? null : String(scope.minQuantity),
    ...over,
  };
  const kept = Object.entries(words).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return kept.length > 0 ? `?${new URLSearchParams(kept)}` : "";
}
