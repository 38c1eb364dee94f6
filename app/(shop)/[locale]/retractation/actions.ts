"use server";

import { findingOrder } from "#app/finding-order";

/** Leads to the withdrawal from the order that has this number and this address. */
export const find = findingOrder(({ number, locale }) => `/${locale}/retractation/${number}`);
