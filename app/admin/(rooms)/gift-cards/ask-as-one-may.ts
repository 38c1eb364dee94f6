import { may } from "#app/actor";
import { makeBatch, offerGiftCard } from "#lib/credit/commands";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import type { Actor } from "#lib/kernel/actor";
import type { Circumstance } from "#lib/platform/command";

/** Who may sign for others could be taken for them at an open screen: asking, they prove who they are. */
export const provesToAsk = (actor: Actor): boolean => may(actor, "credit.approve");

export const offerAsOneMay = (actor: Actor, raw: unknown, at?: Circumstance) =>
  (provesToAsk(actor) ? withOwnPassword(offerGiftCard) : offerGiftCard)(actor, raw, at);

export const batchAsOneMay = (actor: Actor, raw: unknown, at?: Circumstance) =>
  (provesToAsk(actor) ? withOwnPassword(makeBatch) : makeBatch)(actor, raw, at);
