import { z } from "zod";
import { methodsNow } from "#lib/delivery/queries-desk";
import { isAlone } from "#lib/identity/queries-staff";
import { heldUntil } from "#lib/identity/second-person";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { campaignProblem } from "./campaign.ts";
import { clauseProblem } from "./clause-problem.ts";
import { notFound, ofVersion } from "./commands-draft.ts";
import { definitionOf, noLongerThan, type PromotionDraft } from "./definition.ts";
import { promotionWaits } from "./facts.ts";
import { neverHolds } from "./never-holds.ts";
import { publicationFaults, publicationProblem } from "./publication.ts";
import { periodFor, putInForce } from "./put-in-force.ts";
import { standingPeriod } from "./sql/periods.ts";
import { draftOf, lockPromotion, type PromotionRow } from "./sql/promotion-row.ts";

/**
 * Puts a promotion in force as it stands, in the place of what was in force of it. What one person may not decide alone
 * waits for another, unless the one who publishes is that other; in a shop of one person it waits for a quarter of an
 * hour. Answers too why nobody could ever have it. Refuses `changed_meanwhile`, `period_over`, `not_a_seasonal_sale`,
 * `campaign_over_capacity` and a clause that makes no sense.
 */
export const publishPromotion = command({
  name: "promotions.publish",
  input: z.strictObject(ofVersion),
  allow: "promotions.write",
  async run({ id, version }, scene) {
    const { tx, now, actor, record, audit } = scene;
    const row = await lockPromotion(tx, id);
    if (!row) return notFound;
    const problem = await problemOf(scene, row, version);
    if (problem) return refuse(problem);

    const draft = draftOf(row);
    const faults = publicationFaults(draft);
    const warnings = warningsOf(draft, now);
    const isOther = actor.kind !== "staff" || (actor.id !== row.authorId && allowed(actor, "promotions.approve"));
    if (faults.length === 0 || isOther) return ok({ ...(await putLive(scene, row, draft)), warnings });

    const alone = await isAlone("promotions.approve", actor, tx);
    const until = heldUntil(now, alone);
    await tx.promotion.update({
      where: { id },
      data: { state: "waiting", faults, alone, heldUntil: until, updatedAt: now },
    });
    audit({ subject: `promotion:${id}`, changes: { waits: [null, faults] } });
    record(promotionWaits({ promotionId: id, version }));
    return ok({ state: "waiting", faults, alone, heldUntil: until.toISOString(), warnings } as const);
  },
});

/**
 * The second person's yes, to exactly the version they saw, within a day. Refuses `own_promotion` to its author,
 * `approval_expired`, and everything that publishing refuses.
 */
export const approvePromotion = command({
  name: "promotions.approve",
  input: z.strictObject(ofVersion),
  allow: "promotions.approve",
  async run({ id, version }, scene) {
    const { tx, now, actor } = scene;
    const row = await lockPromotion(tx, id);
    if (row?.state !== "waiting") return row ? refuse({ code: "promotion_does_not_wait" }) : notFound;
    if (idOf(actor) === row.authorId) return refuse({ code: "own_promotion" });
    if (row.heldUntil && row.heldUntil <= now) return refuse({ code: "approval_expired" });
    const problem = await problemOf(scene, row, version);
    if (problem) return refuse(problem);
    const draft = draftOf(row);
    return ok({ ...(await putLive(scene, row, draft)), warnings: warningsOf(draft, now) });
  },
});

const warningsOf = (draft: PromotionDraft, now: Date) =>
  neverHolds({ ...definitionOf(draft), from: draft.startsAt ?? now, until: draft.endsAt }, now);

/** What keeps the promotion as it was written down from being published, or null. */
export async function problemOf({ tx, now }: Pick<Scene, "tx" | "now">, row: PromotionRow, version: number) {
  if (row.version !== version) return { code: "changed_meanwhile", version: row.version } as const;
  const draft = draftOf(row);
  if (noLongerThan(draft)) return { code: "period_reversed" } as const;
  const problem = clauseProblem(draft) ?? publicationProblem(draft, now);
  if (problem || !draft.campaign) return problem;
  return campaignProblem(draft, await methodsNow(tx), now);
}

/** Puts a promotion in force that nothing keeps back any more. */
export async function putLive(scene: Scene, row: PromotionRow, draft: PromotionDraft) {
  const { tx, now, actor, audit } = scene;
  const { id, version } = row;
  const before = await standingPeriod(tx, id, now);
  await putInForce(scene, id, draft.lane, periodFor(id, version, draft, now));
  await tx.promotion.update({
    where: { id },
    data: { state: "published", faults: [], decidedByName: nameOf(actor), updatedAt: now },
  });
  audit({
    subject: `promotion:${id}`,
    changes: { state: [row.state, "published"], inForce: [before?.version ?? null, version] },
  });
  return { state: "published", version } as const;
}
