"use server";

import { formAction } from "#app/action";
import { reserveFor } from "./reserve-for";

export const reserveAction = formAction(reserveFor, {
  read: ({ quantity, ...asked }) => ({ ...asked, quantity: Number(quantity) }),
  after: () => "/counter/reservations",
});
