import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { inputs } from "./acts.ts";
import { hashCode, readCode } from "./codes.ts";
import { lockCredit } from "./sql/ledger.ts";
import { ask, doOrAsk, overFor } from "./works/asking.ts";
import { makeCards } from "./works/batch.ts";

/*
 * Each answers `outcome: "done"` with its credit, or `outcome: "waits"` when it goes over what one person may do alone
 * (ceilings.ts): a second person says yes in commands-requests.ts.
 */

/** A card that somebody paid for at the till; its code goes to the recipient by mail and is seen by nobody here. */
export const sellGiftCard = command({
  name: "credit.sell",
  input: z.strictObject(inputs.sell),
  allow: "credit.sell",
  run: (sale, scene) => doOrAsk(scene, { kind: "card", ...sale }),
});

/** A card that nobody paid for: it always takes two people. */
export const offerGiftCard = command({
  name: "credit.offer",
  input: z.strictObject(inputs.offer),
  allow: "credit.issue",
  run: (offer, scene) => doOrAsk(scene, { kind: "card", ...offer, receipt: null }),
});

/** A card's holder lost it: a new code goes out by mail, and the old one opens nothing any more. */
export const sendNewCode = command({
  name: "credit.sendNewCode",
  input: z.strictObject(inputs.newCode),
  allow: "credit.issue",
  async run(lost, scene) {
    const credit = await lockCredit(scene.tx, lost.creditId);
    return doOrAsk(scene, { kind: "new_code", ...lost, amountMinor: credit?.balanceMinor ?? 0 });
  },
});

/** Cards to be printed, worth nothing until a till activates each. The codes are told here and never again. */
export const makeBatch = command({
  name: "credit.makeBatch",
  input: z.strictObject(inputs.batch),
  allow: "credit.issue",
  async run(batch, scene) {
    const act = { kind: "batch", ...batch } as const;
    const limitMinor = await overFor(scene, act);
    if (limitMinor !== null) return ok(await ask(scene, act, limitMinor));
    return ok({ outcome: "done", ...(await makeCards(scene, act)) } as const);
  },
});

/** A till has sold a printed card: from now on it is worth its amount, for a year. Once; a second scan is refused. */
export const activateGiftCard = command({
  name: "credit.activate",
  input: z.strictObject(inputs.activate),
  allow: "credit.sell",
  async run({ code, receipt }, scene) {
    const read = readCode(code);
    const card = read && (await scene.tx.credit.findUnique({ where: { codeHash: hashCode(read) } }));
    if (!card) return refuse({ code: "code_unknown" });
    const { id: creditId, initialMinor: amountMinor } = card;
    return doOrAsk(scene, { kind: "activate", creditId, receipt, amountMinor });
  },
});

/** Stolen, contested or misprinted: it pays nothing until somebody unblocks it. What a checkout already holds is paid. */
export const blockCredit = command({
  name: "credit.block",
  input: z.strictObject({ creditId: z.uuid(), blocked: z.boolean(), reason: inputs.adjust.reason }),
  allow: "credit.issue",
  async run({ creditId, blocked, reason }, { tx, audit }) {
    const credit = await lockCredit(tx, creditId);
    if (!credit) return refuse({ code: "credit_not_found" });
    const before = credit.state;
    const open = credit.activatedAt ? "active" : "inactive";
    const state = blocked ? "blocked" : open;
    if (before === "expired" || (before === "blocked") === blocked) return refuse({ code: "credit_unchanged" });
    await tx.credit.update({ where: { id: creditId }, data: { state } });
    audit({ subject: `credit:${creditId}`, changes: { state: [before, state] }, reason });
    return ok({ creditId, state });
  },
});

/** Corrects a balance, with a reason. Refuses `below_held` when a checkout is paying with what would go. */
export const adjustCredit = command({
  name: "credit.adjust",
  input: z.strictObject(inputs.adjust),
  allow: "credit.issue",
  run: (correction, scene) => doOrAsk(scene, { kind: "adjust", ...correction }),
});
