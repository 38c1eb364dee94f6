"use server";

import { buttonAction } from "#app/action";
import { proveBooks } from "#lib/inventory/proving";

export const prove = buttonAction(proveBooks, { after: () => "/admin/stock/books" });
