"use server";

import { buttonAction } from "#app/action";
import { cancelReservation } from "#lib/reservations/commands";

export const cancelAction = buttonAction(cancelReservation);
