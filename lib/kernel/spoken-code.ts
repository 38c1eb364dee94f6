/** Crockford's base 32: no I, L, O and U, so that nobody reads one sign for another. */
const signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A code that is read aloud at a counter, made of bytes: five bits a sign. */
export const spokenCode = (bytes: Uint8Array): string => Array.from(bytes, (byte) => signs[byte % 32]).join("");

/** What somebody typed or said, read the way it was meant; null when it is no code of so many signs. */
export function readSpokenCode(typed: string, length: number): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return code.length === length && [...code].every((sign) => signs.includes(sign)) ? code : null;
}
