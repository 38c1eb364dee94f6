"use server";

import { formAction } from "#app/action";
import { findingOrder } from "#app/finding-order";
import { findOrder } from "#lib/orders/find-order";

/** Leads to the subscriptions of the order that has this number and this address. */
export const find = formAction(
  findOrder,
  findingOrder(({ number, locale }) => `/${locale}/resiliation/${number}`),
);
