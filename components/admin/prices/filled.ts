/** Puts figures in a sentence that the server wrote: "{count} prix". */
export const filled = (words: string, figures: Readonly<Record<string, string | number>>): string =>
  Object.entries(figures).reduce((text, [name, figure]) => text.replace(`{${name}}`, String(figure)), words);
