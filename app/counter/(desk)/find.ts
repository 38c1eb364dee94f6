"use server";

import { formAction } from "#app/action";
import { findAtCounter } from "#lib/fulfilment/find-at-counter";

/** From what was typed to where it leads: a parcel, the reservations, or what was found under these words. */
export const find = formAction(findAtCounter, {
  after: (found) => {
    if (found.kind !== "pickup" && /^rt-?\d{5,9}$/i.test(found.query))
      return `/counter/returns/${found.query.toUpperCase()}`;
    if (found.kind === "pickup") return `/counter/hand-over/${found.parcelId}?code=${found.code}`;
    const room = found.kind === "reservation" ? "reservations" : "hand-over";
    return `/counter/${room}?q=${encodeURIComponent(found.query)}`;
  },
});
