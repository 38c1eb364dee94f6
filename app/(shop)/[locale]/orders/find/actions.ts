"use server";

import { findingOrder } from "#app/finding-order";

/** Leads to the order that has this number and this address. */
export const find = findingOrder(({ number, locale }) => `/${locale}/orders/${number}`);
