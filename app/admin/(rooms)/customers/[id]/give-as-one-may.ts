import { may } from "#app/actor";
import { gestureCeiling } from "#lib/credit/ceilings";
import { giveStoreCredit } from "#lib/credit/commands-store-credit";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import type { Actor } from "#lib/kernel/actor";

type Typed = Readonly<{ amountMinor: number; ownPassword?: unknown }>;

/** A gesture of somebody who decides over gestures proves who they are where others would need a second person. */
export function giveAsOneMay(actor: Actor, raw: unknown) {
  const { ownPassword, ...gesture } = raw as Typed;
  const large = may(actor, "credit.decide_gestures") && gesture.amountMinor > gestureCeiling(false);
  return large ? withOwnPassword(giveStoreCredit)(actor, raw) : giveStoreCredit(actor, gesture);
}
