import type { Transaction } from "#lib/platform/database";
import type { Act } from "../acts.ts";
import { activate, activationProblem } from "./activate.ts";
import { adjust, adjustmentProblem } from "./adjust.ts";
import { makeCard } from "./card.ts";
import type { ActProblem, Deed } from "./deed.ts";
import { gestureProblem, give } from "./give.ts";
import { newCodeProblem, sendCode } from "./new-code.ts";

/** What keeps an act from being carried out now, or null; the credit it is about stays locked. */
export async function problemOf(tx: Transaction, act: Act): Promise<ActProblem | null> {
  switch (act.kind) {
    case "card":
    case "batch":
      return null;
    case "activate":
      return activationProblem(tx, act);
    case "adjust":
      return adjustmentProblem(tx, act);
    case "give":
      return gestureProblem(tx, act);
    case "new_code":
      return newCodeProblem(tx, act);
  }
}

/** Does what was found without problem; answers the credit it was done to. A batch is made when its codes are taken. */
export async function carryOut(deed: Deed, act: Exclude<Act, { kind: "batch" }>): Promise<string> {
  switch (act.kind) {
    case "card":
      return makeCard(deed, act);
    case "activate":
      return activate(deed, act);
    case "adjust":
      return adjust(deed, act);
    case "give":
      return give(deed, act);
    case "new_code":
      return sendCode(deed, act);
  }
}
