export type QueryValues = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The query as one value a name; `facet.colour=cobalt` gathers under `facet`. A name said twice keeps the last. */
export function queryOf(url: string): QueryValues {
  const start = url.indexOf("?");
  if (start < 0) return {};
  const values: Record<string, string> = {};
  const facet: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(url.slice(start))) {
    const clean = value.replaceAll("\0", "");
    if (name.startsWith("facet.")) facet[name.slice("facet.".length)] = clean;
    else values[name] = clean;
  }
  return Object.keys(facet).length > 0 ? { ...values, facet } : values;
}
