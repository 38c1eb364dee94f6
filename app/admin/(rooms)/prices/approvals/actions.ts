"use server";

import { formAction } from "#app/action";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { approveBatch, approvePriceChange, rejectBatch, rejectPriceChange } from "#lib/pricing/commands-approve";
import { approveMany } from "./approve-many.ts";

export const approveChange = formAction(withOwnPassword(approvePriceChange));
export const rejectChange = formAction(rejectPriceChange);
export const approveWhole = formAction(withOwnPassword(approveBatch));
export const rejectWhole = formAction(rejectBatch);

/** Each as "id:hash": exactly what was on the page. */
export const approveChosen = formAction(withOwnPassword(approveMany), {
  read: ({ pairs, ownPassword }) => ({
    ownPassword,
    chosen: [pairs ?? []].flat().map((pair) => {
      const [id, hash] = String(pair).split(":");
      return { id, hash };
    }),
  }),
});
