"use server";

import { buttonAction } from "#app/action";
import { extendReservation, handOver, releaseReservation } from "#lib/reservations/commands-desk";

export const hand = buttonAction(handOver);
export const extend = buttonAction(extendReservation);
export const release = buttonAction(releaseReservation);
