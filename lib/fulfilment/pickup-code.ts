import { createHmac } from "node:crypto";
import { readSpokenCode, spokenCode } from "#lib/kernel/spoken-code";
import { secret } from "#lib/platform/tokens";

/** Ten signs of 5 bits: 50 bits. One more sign than a reservation's, so that neither is taken for the other. */
const length = 10;

const seal = (text: string): Buffer => createHmac("sha256", secret()).update(text).digest();

/**
 * The code that opens a pick-up, in its canonical spelling. It is made from the parcel and the shop's secret: its customer
 * can be shown it again at any time, and it stands nowhere.
 */
export const pickupCode = (parcelId: string): string =>
  spokenCode(seal(`pickup code of ${parcelId}`).subarray(0, length));

/** What is stored of a code; with the secret, so that trying all codes on a stolen database finds none. */
export const hashPickupCode = (code: string): string => seal(`stored pickup code ${code}`).toString("hex");

/** What somebody typed, scanned or said, read the way it was meant; null when it can be no pick-up's code. */
export const readPickupCode = (typed: string): string | null => readSpokenCode(typed, length);

/** As it is mailed and said: "7KQ29 M4XBT". */
export const spelledPickupCode = (code: string): string => code.match(/.{5}/g)?.join(" ") ?? code;
