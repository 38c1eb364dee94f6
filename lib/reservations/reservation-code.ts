import { randomBytes } from "node:crypto";
import { readSpokenCode, spokenCode } from "#lib/kernel/spoken-code";

/** Nine signs of 5 bits: 45 bits, short enough to be said at a counter. */
const length = 9;

/** A new code in its canonical spelling. */
export const newReservationCode = (): string => spokenCode(randomBytes(length));

/** What somebody typed or said, read the way it was meant; null when it can be no reservation's code. */
export const readReservationCode = (typed: string): string | null => readSpokenCode(typed, length);

/** As it is mailed and said: "7KQ 29M 4XB". */
export const spelledReservationCode = (code: string): string => code.match(/.{3}/g)?.join(" ") ?? code;
