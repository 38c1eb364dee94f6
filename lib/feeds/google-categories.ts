/** The numbers that Google's taxonomy has for categories, by the path of ours. */
export type GoogleCategories = ReadonlyMap<string, number>;

/** The number of a category, or of the nearest one above it that has one. */
export function googleCategoryOf(path: string, known: GoogleCategories): string | null {
  for (let at = path; at; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    const id = known.get(at);
    if (id !== undefined) return String(id);
  }
  return null;
}
