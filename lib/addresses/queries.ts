import { database } from "#lib/platform/database";
import type { AddressView } from "./schema.ts";

const shown = {
  ...{ id: true, name: true, phone: true, isDefault: true, forInvoices: true },
  ...{ line1: true, line2: true, postcode: true, city: true, country: true },
} as const;

/** The addresses of an account: the default first, then as they were kept. */
export const addressesOf = (accountId: string): Promise<AddressView[]> =>
  database.accountAddress.findMany({
    where: { accountId },
    select: shown,
    orderBy: [{ isDefault: "desc" }, { createdAt: "asc" }, { id: "asc" }],
  });

/** One of the account's own addresses, or null: the query is the permission. */
export const addressOf = (accountId: string, id: string): Promise<AddressView | null> =>
  database.accountAddress.findFirst({ where: { id, accountId }, select: shown });
