import type { PackingView } from "#lib/fulfilment/schema";

/** Still in its place and wanted: something may be done with it. */
export const isHere = ({ held, cancelled, sentAt, readyAt }: PackingView): boolean =>
  !held && !cancelled && sentAt === null && readyAt === null;

/** All that is wanted is in the parcel, or for a pick-up in hand. */
export const isWhole = ({ contents, method }: PackingView): boolean =>
  contents.length > 0 &&
  contents.every(({ quantity, picked, packed }) => (method === "pickup" ? picked : packed) === quantity);
