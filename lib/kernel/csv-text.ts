/** A cell of text as a spreadsheet takes it: quoted, and never the beginning of a formula. */
export const csvText = (text: string): string =>
  `"${(/^[=+\-@\t]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
