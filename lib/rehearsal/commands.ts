import { z } from "zod";
import { words } from "#lib/catalogue/words";
import { idOf, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { countOrders } from "#lib/orders/queries-replay";
import { command, type Scene } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { promotionDraftOf } from "#lib/promotions/queries-admin";
import type { Subject } from "./schema.ts";

const day = 86_400_000;
const usualDays = 30;
const mostDays = 400;

const wish = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("promotion"), promotionId: z.uuid() }),
  z.strictObject({
    kind: z.literal("prices"),
    /** None at all is a check: the past must come to its own totals. */
    changes: z
      .array(z.strictObject({ sku: words.min(1).max(64), toMinor: z.int().positive().max(100_000_000) }))
      .max(5_000),
  }),
]);

/**
 * Has a promotion, or other prices, played on the orders of the past: of the last thirty days unless said otherwise. It
 * tells margins, so that whoever may know costs may ask for it. Refuses `promotion_not_found`, `unknown_sku`,
 * `period_reversed`, `period_too_long` and `nothing_to_replay`.
 */
export const startRehearsal = command({
  name: "rehearsals.start",
  input: z.strictObject({
    name: words.min(1).max(120).optional(),
    subject: wish,
    from: z.coerce.date().optional(),
    until: z.coerce.date().optional(),
  }),
  allow: "costs.read",
  async run({ name, subject: wished, from, until }, scene) {
    const { tx, now, actor, audit } = scene;
    const span = { until: until ?? now, from: from ?? new Date((until ?? now).getTime() - usualDays * day) };
    const days = (span.until.getTime() - span.from.getTime()) / day;
    if (days <= 0) return refuse({ code: "period_reversed" });
    if (days > mostDays) return refuse({ code: "period_too_long", days: mostDays });
    const found = wished.kind === "promotion" ? await draftOf(wished) : await pricesOf(wished, scene);
    if (!found.ok) return found;
    const total = await countOrders(tx, span);
    if (total === 0) return refuse({ code: "nothing_to_replay" });

    const id = newId();
    const { subject, usualName } = found.value;
    await tx.rehearsal.create({
      data: {
        id,
        name: name ?? usualName,
        subject: subject as unknown as Prisma.InputJsonObject,
        ...span,
        total,
        authorId: idOf(actor),
        authorName: nameOf(actor),
        createdAt: now,
      },
    });
    audit({ subject: `rehearsal:${id}`, changes: { started: [null, name ?? usualName] } });
    return ok({ id });
  },
});

async function draftOf({ promotionId }: { promotionId: string }) {
  const draft = await promotionDraftOf(promotionId);
  if (!draft) return refuse({ code: "promotion_not_found" });
  return ok({ subject: { kind: "promotion", promotionId, draft } satisfies Subject, usualName: draft.nameFr });
}

async function pricesOf({ changes }: Subject & { kind: "prices" }, { tx }: Scene) {
  const skus = [...new Set(changes.map(({ sku }) => sku))];
  const known = await tx.variant.findMany({ where: { sku: { in: skus } }, select: { sku: true } });
  const unknown = skus.find((sku) => !known.some((variant) => variant.sku === sku));
  if (unknown !== undefined) return refuse({ code: "unknown_sku", sku: unknown });
  return ok({
    subject: { kind: "prices", changes } satisfies Subject,
    usualName: skus.slice(0, 3).join(", ") || "=",
  });
}

/** Ends a rehearsal that is no longer wanted; what it had counted is forgotten. Refuses `rehearsal_over`. */
export const cancelRehearsal = command({
  name: "rehearsals.cancel",
  input: z.strictObject({ id: z.uuid() }),
  allow: "costs.read",
  async run({ id }, { tx, now, audit }) {
    const { count } = await tx.rehearsal.updateMany({
      where: { id, state: { in: ["queued", "running"] } },
      data: { state: "cancelled", result: Prisma.DbNull, finishedAt: now },
    });
    if (count === 0) return refuse({ code: "rehearsal_over" });
    audit({ subject: `rehearsal:${id}`, changes: { state: [null, "cancelled"] } });
    return ok({ id });
  },
});
