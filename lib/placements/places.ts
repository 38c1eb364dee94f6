import type { Locale } from "#lib/kernel/locale";

/** A place that sells: a block of a showcase, a product pinned in a list, or pinned for a query. */
export type Place =
  | Readonly<{ kind: "block"; slug: string; blockId: string }>
  | Readonly<{ kind: "pin"; list: string; handle: string }>
  | Readonly<{ kind: "found"; locale: Locale; query: string; handle: string }>;

export const blockPlace = (slug: string, blockId: string): string => `block:${slug}:${blockId}`;

/** `list` is the path of a category or department, or "" for the whole shop. */
export const pinPlace = (list: string, handle: string): string => `pin:${list}:${handle}`;

/** `query` as the search reads it: words without accents, in small letters. */
export const foundPlace = (locale: Locale, query: string, handle: string): string =>
  `found:${locale} ${query}:${handle}`;

/** How places are written where they are counted. */
export const placePattern =
  /^(block:[a-z0-9-]{1,80}:[\w-]{1,60}|(pin:[a-z0-9/-]{0,120}|found:(fr|en) [\p{L}\p{N} ]{1,120}):[a-z0-9-]{1,100})$/u;

/** What a counted place is; null for what is none. */
export function placeOf(key: string): Place | null {
  if (!placePattern.test(key)) return null;
  const [kind, where = "", what = ""] = key.split(":");
  if (kind === "found") return { kind, locale: where.slice(0, 2) as Locale, query: where.slice(3), handle: what };
  return kind === "block" ? { kind, slug: where, blockId: what } : { kind: "pin", list: where, handle: what };
}
