import { z } from "zod";
import { wantedEdit } from "#lib/edits/schema";
import { inputs } from "#lib/orders/refund-acts";
import { gestureCauses } from "#lib/orders/schema";
import { units } from "#lib/returns/schema";

const cause = z.enum(gestureCauses);
const reason = z.string().trim().min(3).max(200);

/** What can be sent to a customer once more. */
export const sendable = ["confirmation", "tracking", "invoice"] as const;
export type Sendable = (typeof sendable)[number];

/** Acts that hold all they need: what a macro does beside what it says. */
const macroAct = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("refund_delivery"), cause }),
  z.strictObject({
    kind: z.literal("gesture"),
    pays: inputs.gesture.pays,
    amountMinor: z.int().min(1).max(100_000),
    cause,
    /** Why, and what its customer is told: the house's own words unless given. */
    reason: inputs.gesture.reason.optional(),
    words: inputs.gesture.words.optional(),
  }),
  z.strictObject({ kind: z.literal("send_again"), what: z.enum(sendable) }),
  z.strictObject({ kind: z.literal("cancel"), reason, cause: cause.optional() }),
]);
export type MacroAct = z.infer<typeof macroAct>;

/** Each kind once: what a button does twice is a mistake. */
export const macroActs = z
  .array(macroAct)
  .max(3)
  .refine((acts) => new Set(acts.map(({ kind }) => kind)).size === acts.length, "an act is named once");

/**
 * Everything that the desk does about the order of a case without leaving it. `cause`: at whose cost; none where its
 * customer merely wished so.
 */
export const act = z.discriminatedUnion("kind", [
  ...macroAct.options,
  z.strictObject({ kind: z.literal("refund"), ...inputs.lines, cause }),
  /** `totalMinor`: what the order was shown to cost afterwards. */
  z.strictObject({
    kind: z.literal("edit"),
    wanted: wantedEdit,
    totalMinor: z.int().min(0),
    reason,
    cause: cause.optional(),
  }),
  z.strictObject({ kind: z.literal("withdraw"), lines: units }),
]);
export type Act = z.infer<typeof act>;
