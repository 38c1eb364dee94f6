import { isAlone } from "#lib/identity/queries-staff";
import { heldUntil } from "#lib/identity/second-person";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, type Result, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import type { Act } from "../acts.ts";
import { ceilingOver } from "../ceilings.ts";
import { requestWaits } from "../facts.ts";
import { doneAlone } from "../sql/standing.ts";
import type { ActProblem } from "./deed.ts";
import { carryOut, problemOf } from "./works.ts";

export type Waits = Readonly<{ outcome: "waits"; requestId: string; limitMinor: number; heldUntil: string }>;
export type Done = Readonly<{ outcome: "done"; creditId: string }>;

/** Does what its author may do alone; anything else is kept until a second person says yes. Refuses what has a problem. */
export async function doOrAsk(
  scene: Scene,
  act: Exclude<Act, { kind: "batch" }>,
): Promise<Result<Done | Waits, ActProblem>> {
  const problem = await problemOf(scene.tx, act);
  if (problem) return refuse(problem);
  const limitMinor = await overFor(scene, act);
  if (limitMinor !== null) return ok(await ask(scene, act, limitMinor));
  return ok({ outcome: "done", creditId: await carryOut(scene, act) });
}

/** The ceiling that this act goes over for this person today; null when they may do it alone. */
export async function overFor({ tx, now, actor }: Scene, act: Act): Promise<number | null> {
  const personId = idOf(actor);
  const done = personId ? await doneAlone(tx, personId, now) : { soldMinor: 0, givenMinor: 0 };
  return ceilingOver(act, { ...done, decidesGestures: allowed(actor, "credit.decide_gestures") });
}

/** Keeps the act for a second person, and tells those who may say yes. */
export async function ask({ tx, now, actor, record, audit }: Scene, act: Act, limitMinor: number): Promise<Waits> {
  const id = newId();
  const authorId = idOf(actor);
  if (!authorId) throw new Error("only people ask for a second one");
  const alone = await isAlone("credit.approve", actor, tx);
  const until = heldUntil(now, alone);
  await tx.creditRequest.create({
    data: {
      id,
      kind: act.kind,
      act,
      amountMinor: act.kind === "batch" ? act.amountMinor * act.count : act.amountMinor,
      creditId: "creditId" in act ? act.creditId : null,
      accountId: "accountId" in act ? act.accountId : null,
      authorId,
      authorName: nameOf(actor),
      at: now,
      alone,
      heldUntil: until,
    },
  });
  record(requestWaits({ requestId: id }));
  const about = "creditId" in act ? `credit:${act.creditId}` : "accountId" in act ? `account:${act.accountId}` : null;
  audit({ subject: about ?? `credit-request:${id}`, changes: { waits: [null, act.kind] } });
  return { outcome: "waits", requestId: id, limitMinor, heldUntil: until.toISOString() };
}
