"use server";

import { buttonAction, formAction } from "#app/action";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { translator } from "#lib/language/translator";
import { addCode, switchCode } from "#lib/promotions/commands-codes";
import { deletePromotion } from "#lib/promotions/commands-draft";
import { approvePromotion } from "#lib/promotions/commands-publish";
import { rejectPromotion } from "#lib/promotions/commands-reject";
import { pausePromotion, resumePromotion, retirePromotion } from "#lib/promotions/commands-state";
import { undoPromotion } from "#lib/promotions/commands-undo";
import { instantAt } from "#lib/promotions/typed-draft";
import { adminLocale } from "../../locale";
import { textFields, workOnPromotion } from "./work.ts";

export const work = formAction(workOnPromotion, {
  read: textFields,
  after: ({ id, became, warned }) => `/admin/promotions/${id}?became=${became}${warned ? "&warned=yes" : ""}`,
});
export const pause = buttonAction(pausePromotion);
export const resume = buttonAction(resumePromotion);
export const retire = buttonAction(retirePromotion);
export const undo = buttonAction(undoPromotion);
export const remove = buttonAction(deletePromotion, { after: () => "/admin/promotions" });
export const approve = formAction(withOwnPassword(approvePromotion), {
  read: ({ id, version, ownPassword }) => ({ id, version: Number(version), ownPassword }),
});
export const withdraw = buttonAction(rejectPromotion, {
  read: async ({ id, version }) => ({
    id,
    version: Number(version),
    reason: translator(await adminLocale())("promotions.approvals.withdrawn"),
  }),
});
export const reject = formAction(rejectPromotion, {
  read: ({ id, version, reason }) => ({ id, version: Number(version), reason }),
});
export const add = formAction(addCode, {
  read: ({ promotionId, code, maxUses, expiresAt }) => ({
    promotionId,
    code,
    maxUses: maxUses ? Number(maxUses) : null,
    expiresAt: expiresAt ? instantAt({ expiresAt: String(expiresAt) }, "expiresAt") : null,
  }),
});
export const flip = buttonAction(switchCode, {
  read: ({ promotionId, code, active }) => ({ promotionId, code, active: active === "yes" }),
});
