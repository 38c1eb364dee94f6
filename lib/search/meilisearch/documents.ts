import type { Locale } from "#lib/kernel/locale";
import { locales } from "#lib/kernel/locale";
import { readEngineDocuments } from "../sql/engine-documents.ts";
import { type Connection, deleteDocuments, putDocuments, settleIndex } from "./client.ts";

/** One index a language. */
export const indexOf = (locale: Locale): string => `products-${locale}`;

/** The fields of a document that are searched, the weightiest first. */
const searchable = ["codes", "name", "places", "traits", "description"];

export const settleIndexes = (to: Connection) =>
  Promise.all(locales.map((locale) => settleIndex(to, indexOf(locale), searchable, ["paths"])));

/** Tells the engine what these products say now; those that are listed no more go. */
export async function feedDocuments(to: Connection, productIds: readonly string[]): Promise<void> {
  const rows = await readEngineDocuments(productIds);
  const listed = new Set(rows.map(({ id }) => id));
  const gone = productIds.filter((id) => !listed.has(id));
  for (const locale of locales) {
    const documents = rows.map(({ id, codes, paths, popularity, fr, en }) => ({
      ...{ id, codes, paths, popularity },
      ...(locale === "fr" ? fr : en),
    }));
    if (documents.length > 0) await putDocuments(to, indexOf(locale), documents);
    if (gone.length > 0) await deleteDocuments(to, indexOf(locale), gone);
  }
}
