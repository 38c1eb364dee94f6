import { z } from "zod";

/** Where the engine is, and the key that opens it. */
export type Connection = Readonly<{ url: string; key: string | undefined }>;

/** How long an engine may think before the shop answers by itself. */
const patienceMs = 1500;

/** A request in Meilisearch's protocol (v1). Throws when it is not answered in time, or refused. */
async function ask(
  { url, key }: Connection,
  method: "POST" | "PUT" | "PATCH",
  path: string,
  body: unknown,
): Promise<unknown> {
  const response = await fetch(new URL(path, url), {
    method,
    headers: {
      "content-type": "application/json",
      ...(key && { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(patienceMs),
  });
  if (!response.ok) throw new Error(`The search engine answered ${response.status} to ${method} ${path}.`);
  return response.json();
}

const found = z.object({ hits: z.array(z.object({ id: z.uuid() })) });

/** The ids of the documents of an index that a text finds, best first. */
export async function searchIndex(
  to: Connection,
  index: string,
  query: Readonly<{ q: string; limit: number; filter?: string }>,
): Promise<string[]> {
  const answer = await ask(to, "POST", `/indexes/${index}/search`, { ...query, attributesToRetrieve: ["id"] });
  return found.parse(answer).hits.map(({ id }) => id);
}

/** Says which fields are searched, the weightiest first, and which may filter. The engine does it in its own time. */
export const settleIndex = (
  to: Connection,
  index: string,
  searchable: readonly string[],
  filterable: readonly string[],
) =>
  ask(to, "PATCH", `/indexes/${index}/settings`, {
    searchableAttributes: searchable,
    filterableAttributes: filterable,
  });

/** Adds documents to an index, or puts them in the place of those with the same id. */
export const putDocuments = (to: Connection, index: string, documents: readonly Readonly<{ id: string }>[]) =>
  ask(to, "PUT", `/indexes/${index}/documents?primaryKey=id`, documents);

export const deleteDocuments = (to: Connection, index: string, ids: readonly string[]) =>
  ask(to, "POST", `/indexes/${index}/documents/delete-batch`, ids);
