import type { Actor } from "#lib/kernel/actor";
import { makeGesture, makeGestureSigned } from "#lib/orders/commands-gesture";
import { refundLines, refundLinesSigned } from "#lib/orders/commands-refund";
import type { readRefund } from "./read-refund.ts";

/** Gives units or a gesture, signed by whoever typed their password; the command says when it needs one. */
export function giveBackAsOneMay(actor: Actor, raw: unknown) {
  const { mode, ownPassword, asked } = raw as ReturnType<typeof readRefund>;
  const signed = { ...asked, ownPassword };
  if (mode === "gesture") return ownPassword ? makeGestureSigned(actor, signed) : makeGesture(actor, asked);
  return ownPassword ? refundLinesSigned(actor, signed) : refundLines(actor, asked);
}
