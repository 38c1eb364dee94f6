/** Browsers may keep where a page moved for an hour: a redirect that was wrong can still be mended. */
const keptFor = "public, max-age=3600";

/** What is answered for an address that leads to `to`: the query it was asked with goes along, except what `to` says itself. */
export function movedHeaders(to: string, asked: string): Record<string, string> {
  const [path = to, fragment] = to.split("#");
  const [page = path, own] = path.split("?");
  const query = new URLSearchParams(own);
  for (const [name, value] of new URLSearchParams(asked.split("?")[1] ?? ""))
    if (!query.has(name) && name !== "_rsc") query.append(name, value);
  const location = `${encodeURI(decodedOrAsIs(page))}${query.size > 0 ? `?${query}` : ""}${fragment ? `#${fragment}` : ""}`;
  return { location, "cache-control": keptFor };
}

const decodedOrAsIs = (path: string): string => {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
};
