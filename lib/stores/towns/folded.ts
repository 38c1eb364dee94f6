/** A name as it is compared: small letters without accents, hyphens or apostrophes, "st" written out. */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("œ", "oe")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim()
    .replaceAll(/\bst(e?) /g, "saint$1 ");
