/**
 * Who answers what is asked about a product of this category: whoever has the category, or else its department; null when
 * nobody has either, and everybody who may answer sees it.
 */
export function ownerOf<T>(categoryPath: string, owners: ReadonlyMap<string, T>): T | null {
  const parts = categoryPath.split("/");
  for (let length = parts.length; length > 0; length--) {
    const owner = owners.get(parts.slice(0, length).join("/"));
    if (owner !== undefined) return owner;
  }
  return null;
}
