/** Rows that an editor sent as JSON; anything else is no rows, which the command then refuses where it must. */
export function jsonRows(typed: unknown): unknown {
  if (typeof typed !== "string") return [];
  try {
    return JSON.parse(typed);
  } catch {
    return typed;
  }
}

/** The rows without those nobody filled in. */
export function filledRows(typed: unknown, key: string): unknown {
  const rows = jsonRows(typed);
  return Array.isArray(rows) ? rows.filter((row) => Boolean(row?.[key])) : rows;
}
