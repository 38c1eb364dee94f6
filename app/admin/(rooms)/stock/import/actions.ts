"use server";

import { answerAction } from "#app/action";
import { importLevels } from "#lib/stockroom/commands-import";
import { compareFile } from "./compare-file";

export const compare = answerAction(compareFile);

/** What was compared comes back as it was shown, as of the same instant. */
export const apply = answerAction(importLevels, {
  read: ({ levels, source, asOf }) => {
    const asked: unknown = JSON.parse(String(levels ?? "[]"));
    return { levels: asked, source, asOf, dryRun: false };
  },
});
