import { createHash, randomBytes } from "node:crypto";

/** Crockford's base 32: no I, L, O and U, so that nobody reads one sign for another. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/** 20 signs of 5 bits: 100 bits, more than anybody can try (PRC-08). */
const length = 20;
const whole = new RegExp(`^[${alphabet}]{${length}}$`);

/** A new code in its canonical spelling. It is told once; only its hash is kept. */
export const newCode = (): string => Array.from(randomBytes(length), (byte) => alphabet[byte % 32]).join("");

/** What somebody typed, read the way it was meant: any case, with spaces and dashes, O for 0, I and L for 1. */
const folded = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[\s.\-–—_]/g, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");

/** The code in its canonical spelling, or null when this can be no gift card's. */
export function readCode(typed: string): string | null {
  const code = folded(typed);
  return whole.test(code) ? code : null;
}

/** As it is printed and mailed: "7KQ2-9M4X-…", five groups of four. */
export const spelledCode = (code: string): string => code.match(/.{4}/g)?.join("-") ?? code;

export const lastFourOf = (code: string): string => code.slice(-4);

/** What is stored of a code: at 100 random bits a plain hash gives nothing away. */
export const hashCode = (code: string): string => createHash("sha256").update(`gift-card:${code}`).digest("hex");
