import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { cartKey, keyOf } from "./key.ts";
import type { PricedCart } from "./schema.ts";
import { rememberTotals } from "./sql/change.ts";

/**
 * Whether what is told of a cart must be remembered: others may use up what it has of an offer or a credit, or it has
 * already moved since its last change. All else is worked out again from that change.
 */
export const isToRemember = ({ told, total, due, totalBefore, promotions, credits }: PricedCart): boolean =>
  (told?.total !== total || told.due !== due) &&
  (told !== null || totalBefore !== total || credits.length > 0 || promotions.some(({ limits }) => limits !== "none"));

/** Keeps the total that a program was told, so that a checkout that names none is held to it (PAY-08). */
export const rememberTold = command({
  name: "cart.remember_told",
  input: z.strictObject({ ...cartKey, totalMinor: z.int().min(0), dueMinor: z.int().min(0) }),
  allow: "anyone",
  async run({ totalMinor, dueMinor, ...key }, { tx, now }) {
    const told = { toldMinor: totalMinor, toldDueMinor: dueMinor, toldAt: now };
    return (await rememberTotals(tx, keyOf(key), told)) ? ok(null) : refuse({ code: "cart_not_found" });
  },
});
