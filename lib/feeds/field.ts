/** A field of a row: its name, and its text or its parts in their order; one without text is left out. */
export type Field = readonly [name: string, value: string | null | readonly (readonly [name: string, text: string])[]];

/** A field as one text: parts stand between colons, as channels read them in tables. */
export const plainText = ([, value]: Field): string =>
  typeof value === "string" ? value : (value ?? []).map(([, text]) => text).join(":");
