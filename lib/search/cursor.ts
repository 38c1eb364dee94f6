import type { Sort } from "./schema.ts";

/** Where a list went on: the sort key and id of the last product shown. Opaque to whoever holds it. */
export type Place = Readonly<{ key: number; id: string }>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const toCursor = (sort: Sort, { key, id }: Place): string =>
  Buffer.from(`${sort}:${key}:${id}`).toString("base64url");

/** The place a cursor stands for; null when it is damaged or belongs to another order. */
export function fromCursor(cursor: string, sort: Sort): Place | null {
  const [of, key, id] = Buffer.from(cursor, "base64url").toString().split(":");
  const number = Number(key);
  return of === sort && key && Number.isSafeInteger(number) && id && uuid.test(id) ? { key: number, id } : null;
}
