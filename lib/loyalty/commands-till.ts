import { z } from "zod";
import { mayActIn } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { earnedAtTill } from "./earning.ts";
import { cagnotteEarned } from "./facts.ts";
import { post } from "./posting.ts";
import { tierNamed } from "./rules.ts";
import { lockMember } from "./sql/members.ts";
import { rulesNow, rulesOf } from "./sql/rules.ts";
import { bringToTier } from "./standing.ts";

const store = z.string().min(1).max(20);
const receipt = z.string().trim().toUpperCase().min(3).max(60);
const keyOf = (at: string, slip: string) => `till:${at}:${slip}`;

/**
 * A member buys at a store's till: what the slip says was paid in money earns, and their cagnotte pays the rest. Once a
 * slip. Refuses `other_store`, `member_not_found`, `no_club`, `receipt_known`, and `cagnotte_short` when it holds less.
 */
export const passTill = command({
  name: "loyalty.passTill",
  input: z
    .strictObject({
      accountId: z.uuid(),
      store,
      receipt,
      paidMinor: z.int().min(0).max(500_000),
      burntMinor: z.int().min(0).max(100_000),
    })
    .refine(({ paidMinor, burntMinor }) => paidMinor + burntMinor > 0, { path: ["paidMinor"], error: "nothing_paid" }),
  allow: "loyalty.handle",
  async run({ accountId, store: at, receipt: slip, paidMinor, burntMinor }, scene) {
    const { tx, now, actor, audit, record } = scene;
    if (!mayActIn(actor, at)) return refuse({ code: "other_store" });
    let member = await lockMember(tx, accountId);
    if (!member || member.leftAt) return refuse({ code: "member_not_found" });
    const published = await rulesNow(tx);
    if (!published) return refuse({ code: "no_club" });
    const { number: rulesNumber, program } = published;
    const key = keyOf(at, slip);
    if (await tx.loyaltyPurchase.count({ where: { key } })) return refuse({ code: "receipt_known", field: "receipt" });
    const { spentMinor, earnedMinor, points } = earnedAtTill(
      paidMinor,
      tierNamed(program, member.tier).earnBasisPoints,
    );
    const purchaseId = newId();
    await tx.loyaltyPurchase.create({
      data: {
        ...{ id: purchaseId, accountId, source: "till", key, storeCode: at, rulesNumber, tier: member.tier },
        ...{ spentMinor, burntMinor, earnedMinor, points, countedAt: now },
      },
    });
    if (burntMinor > 0) {
      const before = member.owedMinor;
      const burn = { kind: "burn", source: `${key}:burn`, amountMinor: -burntMinor, purchaseId } as const;
      member = await post(scene, member, program, burn);
      const shortMinor = member.owedMinor - before;
      if (shortMinor > 0)
        return refuse({ code: "cagnotte_short", field: "burntMinor", leftMinor: burntMinor - shortMinor });
    }
    const earn = { kind: "earn", source: `${key}:1`, amountMinor: earnedMinor, points, purchaseId } as const;
    await bringToTier(scene, await post(scene, member, program, earn), program);
    if (earnedMinor > 0) record(cagnotteEarned({ accountId, amountMinor: earnedMinor }));
    audit({
      subject: `account:${accountId}`,
      changes: { spentMinor: [0, paidMinor], burntMinor: [0, burntMinor] },
      reason: key,
    });
    return ok({ earnedMinor, burntMinor });
  },
});

/**
 * What a slip said is given back, whole or in part: the money first, with what it had earned, then what the cagnotte paid.
 * Refuses `other_store`, `receipt_unknown`, `more_than_paid`.
 */
export const takeTillBack = command({
  name: "loyalty.takeTillBack",
  input: z.strictObject({ accountId: z.uuid(), store, receipt, backMinor: z.int().min(1).max(600_000) }),
  allow: "loyalty.handle",
  async run({ accountId, store: at, receipt: slip, backMinor }, scene) {
    const { tx, actor, audit } = scene;
    if (!mayActIn(actor, at)) return refuse({ code: "other_store" });
    const key = keyOf(at, slip);
    let member = await lockMember(tx, accountId);
    const purchase = await tx.loyaltyPurchase.findUnique({ where: { key, accountId } });
    const published = await rulesNow(tx);
    if (!member || !purchase || !published) return refuse({ code: "receipt_unknown", field: "receipt" });
    const paidMinor = purchase.spentMinor + purchase.burntMinor;
    if (backMinor > paidMinor) return refuse({ code: "more_than_paid", field: "backMinor", paidMinor });
    const moneyMinor = Math.min(backMinor, purchase.spentMinor);
    const cagnotteMinor = backMinor - moneyMinor;
    const { earnBasisPoints } = tierNamed(await rulesOf(tx, purchase.rulesNumber), purchase.tier);
    const { id: purchaseId } = purchase;
    const now = earnedAtTill(purchase.spentMinor - moneyMinor, earnBasisPoints);
    const nth = (await tx.loyaltyEntry.count({ where: { purchaseId } })) + 1;
    if (cagnotteMinor > 0)
      member = await post(scene, member, published.program, {
        ...{ kind: "burn", source: `${key}:burn:${nth}`, amountMinor: cagnotteMinor, purchaseId },
      });
    await post(scene, member, published.program, {
      ...{ kind: "take_back", source: `${key}:${nth}`, purchaseId },
      ...{ amountMinor: now.earnedMinor - purchase.earnedMinor, points: now.points - purchase.points },
    });
    await tx.loyaltyPurchase.update({ where: { key }, data: { ...now, burntMinor: { decrement: cagnotteMinor } } });
    audit({ subject: `account:${accountId}`, changes: { backMinor: [0, backMinor] }, reason: key });
    return ok({ moneyMinor, cagnotteMinor });
  },
});
