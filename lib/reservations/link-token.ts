import { readSigned, signed } from "#lib/platform/tokens";

/** How long the link shows what became of a reservation. */
const validDays = 30;

/** The token of a reservation's link: made from its id, so that the page and the mail make the same. */
export const reservationToken = (id: string, createdAt: Date): string =>
  signed(`reservation:${id}`, new Date(createdAt.getTime() + validDays * 24 * 3600 * 1000));

export const opensReservation = (token: string, id: string, now: Date): boolean =>
  readSigned(token, now) === `reservation:${id}`;
