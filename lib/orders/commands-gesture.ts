import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { command } from "#lib/platform/command";
import { giveOrAsk } from "./giving-back.ts";
import { inputs } from "./refund-acts.ts";

const giving = (signed: boolean) =>
  command({
    name: "orders.makeGesture",
    input: z.strictObject({ orderId: z.uuid(), ...inputs.gesture }),
    allow: "orders.refund",
    run: ({ orderId, ...gesture }, scene) =>
      giveOrAsk(scene, { orderId, act: { kind: "gesture", ...gesture }, signed }),
  });

/**
 * Gives money about an order for none of its lines: back to what paid it, or onto its customer's store credit, with the
 * words that they are told and whose doing it was (rule 5.4). Over what its author may give alone it waits for another.
 * Refuses as `giveOrAsk`.
 */
export const makeGesture = giving(false);
export const makeGestureSigned = withOwnPassword(giving(true));
