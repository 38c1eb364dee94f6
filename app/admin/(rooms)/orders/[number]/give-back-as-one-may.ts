import { signedIfTyped } from "#app/signed-if-typed";
import type { Actor } from "#lib/kernel/actor";
import { makeGesture, makeGestureSigned } from "#lib/orders/commands-gesture";
import { refundLines, refundLinesSigned } from "#lib/orders/commands-refund";
import type { Circumstance } from "#lib/platform/command";
import type { readRefund } from "./read-refund.ts";

const gesture = signedIfTyped(makeGesture, makeGestureSigned);
const lines = signedIfTyped(refundLines, refundLinesSigned);

/** Gives units or a gesture, signed by whoever typed their password; the command says when it needs one. */
export function giveBackAsOneMay(actor: Actor, raw: unknown, at?: Circumstance) {
  const { mode, ownPassword, asked } = raw as ReturnType<typeof readRefund>;
  const input = ownPassword ? { ...asked, ownPassword } : asked;
  return mode === "gesture" ? gesture(actor, input, at) : lines(actor, input, at);
}
