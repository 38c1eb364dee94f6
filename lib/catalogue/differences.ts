type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> };
type Changes = Record<string, readonly [before: unknown, after: unknown]>;

/** What a save really changes: each field before and after for the audit, and only those fields to write. */
export function differences<T extends object>(before: Readonly<Record<string, unknown>>, wanted: T) {
  const changed = Object.entries(wanted).filter(([field, after]) => after !== undefined && before[field] !== after);
  const changes: Changes = Object.fromEntries(changed.map(([field, after]) => [field, [before[field], after]]));
  return { changes, data: Object.fromEntries(changed) as Said<T> };
}
