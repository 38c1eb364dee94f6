import { z } from "zod";
import { deliveryMethods } from "#lib/delivery/queries";
import { ok } from "#lib/kernel/result";
import { pastOrders } from "#lib/orders/queries-replay";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { promotionDraft } from "#lib/promotions/definition";
import { articlesOf } from "#lib/promotions/queries-articles";
import { pastOffers } from "#lib/promotions/queries-replay";
import { play, type Stage } from "./play.ts";
import type { RehearsalResult, Subject } from "./schema.ts";
import { counted, emptyTally, type Tally } from "./tally.ts";

/** How many orders are played in one transaction: about a second. */
const portion = 500;

/**
 * Plays the next orders of a rehearsal and keeps the count, so that a worker that dies costs one portion. Its row stays
 * locked meanwhile: `worked` is false when another worker has it, or it is over.
 */
export const rehearsePortion = command({
  name: "rehearsals.portion",
  input: z.strictObject({ id: z.uuid() }),
  allow: "system",
  async run({ id }, { tx, now }) {
    const locked = await tx.$queryRaw<unknown[]>`
      SELECT FROM rehearsal WHERE id = ${id}::uuid AND state IN ('queued', 'running') FOR UPDATE SKIP LOCKED`;
    if (locked.length === 0) return ok({ worked: false });
    const { from, until, subject: kept, result } = await tx.rehearsal.findUniqueOrThrow({ where: { id } });
    const before = (result as Tally | null) ?? emptyTally;
    const mark = before.mark && { placedAt: new Date(before.mark.placedAt), id: before.mark.id };
    const orders = await pastOrders(tx, { from, until }, mark, portion);

    const subject = subjectOf(kept as unknown as Subject);
    const stage: Stage = {
      subject,
      offers: await pastOffers(from, until, [...new Set(orders.flatMap(({ codes }) => codes))]),
      methods: await deliveryMethods(),
      gifts: new Map((await articlesOf(giftsOf(subject))).map((article) => [article.sku, article])),
    };
    const after = orders.reduce((tally, order) => counted(tally, order, play(order, stage, tally.given)), before);
    const over = orders.length < portion;
    await tx.rehearsal.update({
      where: { id },
      data: {
        state: over ? "done" : "running",
        done: after.orders,
        result: (over ? resultOf(after) : after) as unknown as Prisma.InputJsonObject,
        ...(over && { total: after.orders, finishedAt: now }),
      },
    });
    return ok({ worked: true });
  },
});

/** Stops a rehearsal that cannot be played, and says why. */
export const failRehearsal = command({
  name: "rehearsals.fail",
  input: z.strictObject({ id: z.uuid(), problem: z.string().max(2_000) }),
  allow: "system",
  async run({ id, problem }, { tx, now }) {
    await tx.rehearsal.updateMany({
      where: { id, state: { in: ["queued", "running"] } },
      data: { state: "failed", problem, result: Prisma.DbNull, finishedAt: now },
    });
    return ok({ id });
  },
});

/** As it was kept: its dates are text again. */
const subjectOf = (kept: Subject): Subject =>
  kept.kind === "promotion" ? { ...kept, draft: promotionDraft.parse(kept.draft) } : kept;

function giftsOf(subject: Subject): string[] {
  const sku = subject.kind === "promotion" ? subject.draft.benefit.settings.sku : null;
  return typeof sku === "string" ? [sku] : [];
}

const resultOf = ({ given: _, mark: _mark, ...result }: Tally): RehearsalResult => result;
