"use server";

import { formAction } from "#app/action";
import { rejectBatch } from "#lib/pricing/commands-approve";
import { undoBatch } from "#lib/pricing/commands-undo";

export const undoWhole = formAction(undoBatch, { after: ({ batchId }) => `/admin/prices/batches/${batchId}` });
export const stopWhole = formAction(rejectBatch);
