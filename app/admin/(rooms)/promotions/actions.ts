"use server";

import { buttonAction, formAction } from "#app/action";
import { deletePromotion } from "#lib/promotions/commands-draft";
import { pausePromotion, resumePromotion, retirePromotion } from "#lib/promotions/commands-state";
import { undoPromotion } from "#lib/promotions/commands-undo";
import { textFields, workOnPromotion } from "./work.ts";

export const work = formAction(workOnPromotion, {
  read: textFields,
  after: ({ id, became }) => `/admin/promotions/${id}?became=${became}`,
});
export const pause = buttonAction(pausePromotion);
export const resume = buttonAction(resumePromotion);
export const retire = buttonAction(retirePromotion);
export const undo = buttonAction(undoPromotion);
export const remove = buttonAction(deletePromotion, { after: () => "/admin/promotions" });
