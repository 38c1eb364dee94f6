import { z } from "zod";
import { words } from "#lib/catalogue/words";
import { type Actor, nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { type Circumstance, command } from "#lib/platform/command";
import { canonicalCode } from "./code-spelling.ts";
import { notFound } from "./commands-draft.ts";
import { insertCodes } from "./sql/insert-codes.ts";

const uses = z.int().min(1).max(10_000_000).nullable();
const expiry = z.coerce.date().nullable().default(null);

/** Gives a promotion a code that people can say aloud. Refuses `code_malformed` and `code_taken`. */
export const addCode = command({
  name: "promotions.add_code",
  input: z.strictObject({
    promotionId: z.uuid(),
    code: z.string().min(1).max(80),
    maxUses: uses.default(null),
    expiresAt: expiry,
  }),
  allow: "promotions.write",
  async run({ code: typed, ...coupon }, { tx, now, audit }) {
    const code = canonicalCode(typed);
    if (!code || code.length < 3) return refuse({ code: "code_malformed" });
    if (!(await tx.promotion.count({ where: { id: coupon.promotionId } }))) return notFound;
    const { count } = await tx.coupon.createMany({
      data: [{ ...coupon, code, createdAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) return refuse({ code: "code_taken", takenCode: code });
    audit({ subject: `promotion:${coupon.promotionId}`, changes: { code: [null, code] } });
    return ok({ code });
  },
});

const batch = z.strictObject({
  promotionId: z.uuid(),
  name: words.min(2).max(120),
  prefix: z
    .string()
    .max(16)
    .default("")
    .transform((typed) => canonicalCode(typed) ?? ""),
  maxUses: uses.default(1),
  expiresAt: expiry,
});

/** What one transaction draws in good time. */
const atOnce = 10_000;

/**
 * Draws codes that each work once (or `maxUses` times) into a batch, opening it when there is none yet: eighty random
 * bits each, so that nobody guesses one (PRC-08). They are told in this answer, for the file that is sent out.
 */
const drawCodes = command({
  name: "promotions.draw_codes",
  input: batch.extend({ batchId: z.uuid(), count: z.int().min(1).max(atOnce) }),
  allow: "promotions.write",
  async run({ name, count, prefix, ...coupon }, { tx, now, actor, audit }) {
    const { promotionId, batchId } = coupon;
    if (!(await tx.promotion.count({ where: { id: promotionId } }))) return notFound;
    await tx.couponBatch.upsert({
      where: { id: batchId, promotionId },
      create: { id: batchId, promotionId, name, count, authorName: nameOf(actor), createdAt: now },
      update: { count: { increment: count } },
    });
    const codes = await insertCodes(tx, { ...coupon, count, prefix, now });
    audit({ subject: `promotion:${promotionId}`, changes: { codes: [null, { batch: name, count }] } });
    return ok({ codes });
  },
});

const large = z.object({ count: z.int().min(1).max(100_000) });

/** A batch of up to a hundred thousand codes, drawn in parts; refuses what the first part refuses, `invalid` included. */
export async function drawBatch(
  actor: Actor,
  { count, ...input }: z.input<typeof batch> & { count: number },
  at: Circumstance = {},
) {
  const asked = large.safeParse({ count });
  if (!asked.success) return refuse({ code: "invalid", issues: asked.error.issues });
  const batchId = newId();
  const codes: string[] = [];
  while (codes.length < count) {
    const drawn = await drawCodes(actor, { ...input, batchId, count: Math.min(atOnce, count - codes.length) }, at);
    if (!drawn.ok) return drawn;
    codes.push(...drawn.value.codes);
  }
  return ok({ batchId, codes });
}

/** Withdraws a code, or gives it back: to whoever types it, a withdrawn code has expired. */
export const switchCode = command({
  name: "promotions.switch_code",
  input: z.strictObject({ promotionId: z.uuid(), code: z.string().min(1).max(80), active: z.boolean() }),
  allow: "promotions.write",
  async run({ promotionId, code: typed, active }, { tx, audit }) {
    const code = canonicalCode(typed);
    const where = { promotionId, code: code ?? "" };
    const { count } = await tx.coupon.updateMany({ where, data: { active } });
    if (count === 0) return refuse({ code: "code_unknown", refusedCode: typed });
    audit({ subject: `promotion:${promotionId}`, changes: { [`code ${code}`]: [!active, active] } });
    return ok({ code });
  },
});
