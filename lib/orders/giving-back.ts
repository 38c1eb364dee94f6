import { colleaguesIn, rolesOf } from "#lib/identity/queries-roles";
import { heldUntil } from "#lib/identity/second-person";
import { idOf, nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { allowed } from "#lib/platform/permissions";
import { noneIsACodeGiven } from "./codes-given.ts";
import { refundWaits } from "./facts.ts";
import { makeGesture, owedAsGesture } from "./gestures.ts";
import { type Kept, keepRequest } from "./keeping-request.ts";
import { type LockedOrder, lockOrder, noAccount, notFound } from "./locked-order.ts";
import { owedFor } from "./owed-units.ts";
import type { ActOf, RefundAct } from "./refund-acts.ts";
import { cellOf, rowOf, secondRoles, signs } from "./refund-ceilings.ts";
import { refundUnitsOf } from "./refunding-units.ts";
import { givenAlone } from "./sql/refund-requests.ts";
import { tellOnTimeline } from "./timeline.ts";

type Asked = Readonly<{
  orderId: string;
  act: RefundAct;
  /** Their own password was typed beside it (SU of the matrix). */
  signed: boolean;
}>;

/**
 * Gives money about an order if its author may do so alone (`refund-ceilings.ts`); anything else is kept until a second
 * person of another role says yes. The shop itself has no ceiling. Refuses `order_not_found`, `password_needed` where the
 * matrix wants one, `forbidden` where it gives nothing, and what keeps the act from being done.
 */
export async function giveOrAsk(scene: Scene, { orderId, act, signed }: Asked) {
  const { tx, now, actor } = scene;
  const order = await lockOrder(tx, orderId);
  if (!order) return notFound;
  const owed = await owedOf(tx, order, act);
  if (!owed.ok) return owed;
  const { amountMinor } = owed.value;
  const authorId = idOf(actor);
  if (actor.kind === "system" || !authorId) return carryOut(scene, order, act, null);

  const roles = await rolesOf(actor, tx);
  const ceiling = rowOf({
    amountMinor,
    isGesture: act.kind === "gesture",
    withoutReturn: staysAway(order, act),
    toOtherMeans: act.kind === "lines" && act.asCredit !== undefined,
    givenMinor: await givenAlone(tx, authorId, now),
  });
  const cell = cellOf(ceiling, roles);
  if (cell === "-") return refuse({ code: "forbidden", permission: "orders.refund" });
  if (signs(ceiling, roles) && !signed) return refuse({ code: "password_needed", field: "ownPassword" });
  const kept = { act, ceiling, amountMinor, authorId, roles };
  if (!cell.startsWith("W")) return ask(scene, order, kept);
  const given = await carryOut(scene, order, act, null);
  if (given.ok) await keepRequest(scene, order, kept, { state: "done" });
  return given;
}

/** Does what `owedOf` allows; `askedBy` is the first of two people, of whom the scene's actor is the second. */
export async function carryOut(scene: Scene, order: LockedOrder, act: RefundAct, askedBy: string | null) {
  const { number, refundedMinor } = order;
  const given =
    act.kind === "lines" ? await refundUnitsOf(scene, order, unitsOf(order, act)) : owedAsGesture(order, act);
  if (!given.ok) return given;
  const { amountMinor } = given.value;
  if (act.kind === "gesture") await makeGesture(scene, order, act, askedBy);
  scene.audit({
    subject: `order:${number}`,
    changes: {
      ...(act.kind === "lines" && { refundedMinor: [refundedMinor, refundedMinor + amountMinor] as const }),
      ...(act.kind === "gesture" && { [act.pays]: [0, amountMinor] as const, cause: [null, act.cause] as const }),
      ...(askedBy !== null && { askedBy: [null, askedBy] as const, approvedBy: [null, nameOf(scene.actor)] as const }),
    },
    reason: act.kind === "lines" ? act.reason : act.words,
  });
  return ok({ outcome: "given", number, amountMinor } as const);
}

/**
 * What an act would give as the order stands, in cents; refuses what keeps it from being done. What returns is settled on
 * another road: a code that does not work is given back there.
 */
export async function owedOf(tx: Transaction, order: LockedOrder, act: RefundAct) {
  if (act.kind === "gesture") return owedAsGesture(order, act);
  if (act.asCredit && !order.accountId) return noAccount;
  const may = await noneIsACodeGiven(tx, order, act.lines);
  return may.ok ? owedFor(order, unitsOf(order, act)) : may;
}

const unitsOf = (order: LockedOrder, { lines, includeDelivery, reason, asCredit }: ActOf<"lines">) => ({
  lines,
  asCredit: asCredit ?? null,
  deliveryMinor: includeDelivery ? order.deliveryMinor : 0,
  reason,
  mostMinor: null,
});

/** Goods that have left are given back without having come back: what returns is paid back in the room of returns. */
const staysAway = ({ parcels }: LockedOrder, act: RefundAct): boolean =>
  act.kind === "lines" &&
  parcels.some(
    ({ sentAt, collectedAt, lines }) =>
      (sentAt !== null || collectedAt !== null) &&
      lines.some(({ id }) => act.lines.some(({ lineId }) => lineId === id)),
  );

/** Keeps the act for a second person, and tells those who may say yes; where there is none, for its author's doubts. */
async function ask(scene: Scene, order: LockedOrder, kept: Kept) {
  const { tx, now, actor, record, audit } = scene;
  const { ceiling, roles, authorId, amountMinor } = kept;
  const others = await colleaguesIn(secondRoles(ceiling, roles), authorId, tx);
  const alone = others.length === 0 && allowed(actor, "orders.approve_refunds");
  const until = heldUntil(now, alone);
  const requestId = await keepRequest(scene, order, kept, { state: "waiting", alone, heldUntil: until });
  await tellOnTimeline(scene, { orderId: order.id, kind: "refund_asked", data: { amountMinor, step: "asked" } });
  record(refundWaits({ orderId: order.id, requestId }));
  audit({ subject: `order:${order.number}`, changes: { refundAsked: [null, amountMinor] } });
  const { number } = order;
  return ok({ outcome: "waits", number, amountMinor, requestId, heldUntil: until.toISOString() } as const);
}
