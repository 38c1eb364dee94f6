"use server";

import { buttonAction, formAction } from "#app/action";
import { approveErasure, askErasureFor, cancelErasure } from "#lib/privacy/commands-erasure";
import { askExportFor } from "#lib/privacy/commands-export";

export const askErasureForAction = formAction(askErasureFor, {
  read: ({ email, reason, givesUpCredit, ownPassword }) => ({
    ...{ email, reason, ownPassword },
    ...(givesUpCredit && { givesUpCredit }),
  }),
});

export const approveErasureAction = formAction(approveErasure, {
  read: ({ id, ownPassword }) => ({ id, ownPassword }),
});

export const cancelErasureAction = buttonAction(cancelErasure, { read: ({ id }) => ({ id }) });

export const askExportForAction = formAction(askExportFor, {
  read: ({ email, reason, ownPassword }) => ({ email, reason, ownPassword }),
});
