import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { command } from "#lib/platform/command";
import { giveOrAsk } from "./giving-back.ts";
import { inputs } from "./refund-acts.ts";

const refunding = (signed: boolean) =>
  command({
    name: "orders.refundLines",
    input: z.strictObject({ orderId: z.uuid(), ...inputs.lines }),
    allow: "orders.refund",
    run: ({ orderId, ...lines }, scene) => giveOrAsk(scene, { orderId, act: { kind: "lines", ...lines }, signed }),
  });

/**
 * Gives back the paid share of some units, and the delivery if asked (rule 5.4); over what its author may give alone it
 * waits for another. The order's row is locked first, so of many refunds at once only those that fit what is left
 * captured succeed (PAY-14). Refuses as `giveOrAsk`.
 */
export const refundLines = refunding(false);
export const refundLinesSigned = withOwnPassword(refunding(true));
