import { z } from "zod";
import { fact } from "#lib/kernel/fact";
import { locales } from "#lib/kernel/locale";

/** A card's code is to be made and mailed. The code itself is in no fact: it exists in the mail, and as a hash. */
export const giftCardToSend = fact(
  "credit.card_to_send",
  z.object({ creditId: z.string(), recipient: z.string(), locale: z.enum(locales) }),
);

/** More wrong gift card codes within the hour than people mistype: somebody is trying them out (PRC-08). */
export const codesAreGuessed = fact("credit.codes_guessed", z.object({ at: z.string() }));

/** Something about a credit waits for a second person. */
export const requestWaits = fact("credit.request_waits", z.object({ requestId: z.string() }));
