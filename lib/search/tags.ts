/** Pages that show products of the whole catalogue: search results, "most chosen". */
export const listings = (): string => "search:listings";

/** The list of one department ("maison-deco") or category ("maison-deco/luminaires"). */
export const category = (path: string): string => `search:category:${path}`;
