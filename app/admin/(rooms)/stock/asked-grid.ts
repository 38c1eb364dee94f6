import { type GridFilter, gridFilters } from "#lib/inventory/queries-grid";

export const gridFigures = ["available", "onHand", "reserved", "incoming"] as const;
export type GridFigure = (typeof gridFigures)[number];

export type AskedGrid = Readonly<{
  query: string;
  place: string | null;
  filter: GridFilter | null;
  figure: GridFigure;
  cursor?: string | undefined;
}>;

type Params = Readonly<Record<string, string | string[] | undefined>>;
const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

/** What the address asks of the grid; words it does not know ask for nothing. */
export function readGrid(params: Params, places: readonly Readonly<{ code: string }>[]): AskedGrid {
  return {
    query: first(params.q)?.trim().slice(0, 120) ?? "",
    place: places.find(({ code }) => code === first(params.place))?.code ?? null,
    filter: gridFilters.find((one) => one === first(params.only)) ?? null,
    figure: gridFigures.find((one) => one === first(params.figure)) ?? "available",
    cursor: first(params.after)?.slice(0, 64),
  };
}

export function gridAddress({ query, place, filter, figure, cursor }: AskedGrid): string {
  const words = {
    ...(query && { q: query }),
    ...(place && { place }),
    ...(filter && { only: filter }),
    ...(figure !== "available" && { figure }),
    ...(cursor && { after: cursor }),
  };
  const search = new URLSearchParams(words).toString();
  return search ? `/admin/stock?${search}` : "/admin/stock";
}
