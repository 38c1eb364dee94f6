/** Pages that show products of the whole catalogue: search results, "most chosen". */
export const listings = (): string => "search:listings";

/** The list of one department ("maison-deco") or category ("maison-deco/luminaires"). */
export const category = (path: string): string => `search:category:${path}`;

/** The lists that show products of these categories: their own and their departments'. */
export const categoryTags = (paths: readonly string[]): string[] => [
  ...new Set(paths.flatMap((path) => [category(path), category(path.split("/")[0] ?? path)])),
];

/** Lists in the order of a group of customers, or that were asked for it while it has none. */
export const groupOrder = (group: string): string => `search:group:${group}`;

/** Pages made from what merchants keep for searches: their synonyms, redirects and pins. */
export const keptSearches = (): string => "search:kept";
