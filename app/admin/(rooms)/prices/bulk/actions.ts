"use server";

import { formAction } from "#app/action";
import { askBulkChange } from "#lib/pricing/commands-bulk";
import { readSheet } from "../asked-sheet.ts";
import { readOperation } from "./read-operation.ts";

export const startBulk = formAction(askBulkChange, {
  read: (fields) => {
    const { filter, scope } = readSheet(Object.fromEntries(new URLSearchParams(String(fields.sheet ?? ""))));
    return { filter, scope, adjustment: readOperation(fields), reason: fields.reason };
  },
  after: ({ batchId }) => `/admin/prices/batches/${batchId}?asked=1`,
});
