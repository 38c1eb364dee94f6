"use server";

import { buttonAction, formAction } from "#app/action";
import { askBatch, stopBatch, undoBatch } from "#lib/catalogue/commands-batch";
import { askedBatch } from "./asked-change.ts";

export const ask = formAction(askBatch, { read: askedBatch, after: ({ id }) => `/admin/products/bulk/${id}` });

export const stop = buttonAction(stopBatch);
export const undo = buttonAction(undoBatch, { after: ({ id }) => `/admin/products/bulk/${id}` });
