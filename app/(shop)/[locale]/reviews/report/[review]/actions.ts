"use server";

import { headers } from "next/headers";
import { formAction } from "#app/action";
import { addressOf } from "#app/caller";
import { reportReview } from "#lib/reviews/commands";

export const reportAction = formAction(reportReview, {
  read: async (report) => ({ ...report, address: addressOf(await headers()) }),
});
