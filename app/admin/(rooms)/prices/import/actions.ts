"use server";

import { answerAction } from "#app/action";
import { askForPrices } from "../ask-for-prices.ts";
import { compareFile } from "./compare.ts";

export const compare = answerAction(compareFile);

/** What was compared comes back as it was shown; the guard looks at every price of it again. */
export const importPrices = answerAction(askForPrices, {
  read: ({ changes, name, reason }) => {
    const asked: unknown = JSON.parse(String(changes ?? "[]"));
    return { changes: asked, source: "import", reason, name };
  },
});
