import { confirmEdit } from "#lib/edits/confirming";
import { ok, refuse } from "#lib/kernel/result";
import { cancelWhole } from "#lib/orders/cancelling-whole";
import { giveOrAsk } from "#lib/orders/giving-back";
import { lockOrder } from "#lib/orders/locked-order";
import type { RefundAct } from "#lib/orders/refund-acts";
import type { Scene } from "#lib/platform/command";
import { allowed, type Permission } from "#lib/platform/permissions";
import { stateWithdrawal } from "#lib/returns/withdrawing";
import type { Act, MacroAct } from "./acts.ts";
import type { Deed } from "./deeds.ts";
import type { LockedCase } from "./locked-case.ts";
import { sendAgain } from "./sending-again.ts";

type Money = Extract<Act, { kind: "refund_delivery" | "refund" | "gesture" }>;
type Locale = "fr" | "en";

const needs: Readonly<Record<Act["kind"], Permission>> = {
  refund_delivery: "orders.refund",
  refund: "orders.refund",
  gesture: "orders.refund",
  cancel: "orders.cancel",
  edit: "orders.edit",
  send_again: "orders.read",
  withdraw: "returns.write",
};

const words = {
  refund_delivery: { fr: "Frais de livraison rendus", en: "Delivery costs given back" },
  gesture: { fr: "Pour nous faire pardonner.", en: "To make amends." },
} as const;

function moneyOf(one: Money, locale: Locale): RefundAct {
  if (one.kind === "gesture")
    return { ...one, reason: one.reason ?? "poor_service", words: one.words ?? words.gesture[locale] };
  if (one.kind === "refund") return { ...one, kind: "lines" };
  const reason = words.refund_delivery[locale];
  return { kind: "lines", lines: [], includeDelivery: true, reason, cause: one.cause };
}

/**
 * Does one thing about the order of a locked case, within what its author may do; money over what they give alone waits
 * for a second person. Refuses `case_without_order`, `forbidden`, and as `giveOrAsk`, `cancelWhole`, `confirmEdit`,
 * `stateWithdrawal` and `sendAgain`.
 */
export async function doAct(scene: Scene, case_: LockedCase, one: Act, signed: boolean) {
  const { orderId } = case_;
  if (!orderId) return refuse({ code: "case_without_order" });
  const permission = needs[one.kind];
  if (!allowed(scene.actor, permission)) return refuse({ code: "forbidden", permission });
  const { kind } = one;
  const cause = "cause" in one && one.cause ? { cause: one.cause } : {};
  switch (one.kind) {
    case "cancel": {
      const cancelled = await cancelWhole({ orderId, reason: one.reason }, scene);
      return cancelled.ok ? ok<Deed>({ kind, amountMinor: cancelled.value.refundedMinor, ...cause }) : cancelled;
    }
    case "edit": {
      const edited = await edit(scene, orderId, one);
      if (!edited.ok) return edited;
      const { differenceMinor, state } = edited.value;
      return ok<Deed>({ kind, amountMinor: -differenceMinor, ...cause, ...(state === "proposed" && { waits: true }) });
    }
    case "send_again": {
      const sent = await sendAgain(scene, orderId, one.what);
      return sent.ok ? ok<Deed>({ kind, what: one.what }) : sent;
    }
    case "withdraw": {
      const { number, name, email } = await scene.tx.order.findUniqueOrThrow({ where: { id: orderId } });
      const stated = await stateWithdrawal({ number, name, email, lines: one.lines }, scene);
      return stated.ok ? ok<Deed>({ kind }) : stated;
    }
    default: {
      const money = moneyOf(one, case_.locale === "en" ? "en" : "fr");
      const given = await giveOrAsk(scene, { orderId, act: money, signed });
      if (!given.ok) return given;
      const { amountMinor, outcome } = given.value;
      const pays = one.kind === "gesture" ? { pays: one.pays } : {};
      return ok<Deed>({ kind, amountMinor, ...pays, ...cause, ...(outcome === "waits" && { waits: true }) });
    }
  }
}

async function edit(scene: Scene, orderId: string, { wanted, totalMinor, reason }: Extract<Act, { kind: "edit" }>) {
  const order = await lockOrder(scene.tx, orderId);
  return order ? confirmEdit(scene, order, { wanted, totalMinor, reason }) : refuse({ code: "case_without_order" });
}

/**
 * Does what an answer says, all of it or nothing: an answer never says that something is done which somebody else has
 * still to allow. Refuses `act_needs_second`, and as `doAct`.
 */
export async function doActs(scene: Scene, case_: LockedCase, acts: readonly MacroAct[], signed: boolean) {
  const done: Deed[] = [];
  for (const one of acts) {
    const did = await doAct(scene, case_, one, signed);
    if (!did.ok) return did;
    if (did.value.waits) return refuse({ code: "act_needs_second" });
    done.push(did.value);
  }
  return ok(done);
}
