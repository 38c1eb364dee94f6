import { z } from "zod";
import { readSigned, signed } from "#lib/platform/tokens";

/** Seeing the shop as a customer does ends by itself (permission matrix). */
export const viewingMinutes = 15;

/** Its cookie is sent to the shop's own pages, under the customer's language, and to no other: the back office stays itself. */
export const viewingCookie = "viewing";

const viewing = z.strictObject({ customerId: z.uuid(), staffId: z.uuid(), until: z.coerce.date() });
export type Viewing = z.output<typeof viewing>;

/** Tells it from all else that the shop signs. */
const mark = "viewing:";

export const sealViewing = (one: Viewing): string => signed(`${mark}${JSON.stringify(one)}`, one.until);

/** Null for what was altered, has ended, or was signed for something else. */
export function openViewing(sealed: string, now: Date): Viewing | null {
  const text = readSigned(sealed, now);
  return text?.startsWith(mark) ? viewing.parse(JSON.parse(text.slice(mark.length))) : null;
}
