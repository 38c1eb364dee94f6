type Named = Readonly<{ name: string }>;

/**
 * Whom a note calls: "@Nadia Benali", or "@Nadia" while only one of these people is called so. Accents, capitals and the
 * kind of space do not count. Everybody once, in the order of `people`.
 */
export function mentionedIn<T extends Named>(text: string, people: readonly T[]): T[] {
  if (!text.includes("@")) return [];
  const said = folded(text);
  const firstNames = people.map(({ name }) => firstOf(name));
  return people.filter(({ name }, i) => {
    const isOnlyOne = firstNames.filter((first) => first === firstNames[i]).length === 1;
    return calls(said, folded(name)) || (isOnlyOne && calls(said, firstNames[i] ?? ""));
  });
}

const folded = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\s+/g, " ").trim().toLowerCase();

const firstOf = (name: string): string => folded(name).split(" ")[0] ?? "";

/** "@nadia" is in "@nadia, voyez", not in "@nadiane" nor in "nadia@courrier.example". */
function calls(said: string, name: string): boolean {
  if (name === "") return false;
  for (let at = said.indexOf(`@${name}`); at >= 0; at = said.indexOf(`@${name}`, at + 1)) {
    const before = said[at - 1] ?? " ";
    const after = said[at + 1 + name.length] ?? " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)) return true;
  }
  return false;
}
