"use server";

import { headers } from "next/headers";
import { formAction } from "#app/action";
import { addressOf } from "#app/caller";
import { becomeFirstOwner } from "#lib/identity/commands-first-owner";

export const openShop = formAction(becomeFirstOwner, {
  read: async (fields) => ({ ...fields, address: addressOf(await headers()) }),
  after: () => "/admin/sign-in",
});
