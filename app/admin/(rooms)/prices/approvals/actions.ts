"use server";

import { formAction } from "#app/action";
import { approveBatch, approvePriceChange, rejectBatch, rejectPriceChange } from "#lib/pricing/commands-approve";
import { approveMany } from "./approve-many.ts";

export const approveChange = formAction(approvePriceChange);
export const rejectChange = formAction(rejectPriceChange);
export const approveWhole = formAction(approveBatch);
export const rejectWhole = formAction(rejectBatch);

/** Each as "id:hash": exactly what was on the page. */
export const approveChosen = formAction(approveMany, {
  read: ({ pairs }) =>
    [pairs ?? []].flat().map((pair) => {
      const [id, hash] = String(pair).split(":");
      return { id, hash };
    }),
});
