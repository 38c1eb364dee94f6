import { randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O and U, so that nobody reads one sign for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** Nine signs of 5 bits: 45 bits, short enough to be said at a counter. */
const length = 9;
const whole = new RegExp(`^[${alphabet}]{${length}}$`);

/** A new code in its canonical spelling. */
export const newReservationCode = (): string =>
  Array.from(randomBytes(length), (byte) => alphabet[byte % alphabet.length]).join("");

/** What somebody typed or said, read the way it was meant; null when it can be no reservation's code. */
export function readReservationCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return whole.test(code) ? code : null;
}

/** As it is mailed and said: "7KQ 29M 4XB". */
export const spelledReservationCode = (code: string): string => code.match(/.{3}/g)?.join(" ") ?? code;
