import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { giveOrAsk } from "#lib/orders/giving-back";
import type { RefundAct } from "#lib/orders/refund-acts";
import { gestureCauses } from "#lib/orders/schema";
import type { Scene } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import type { LockedCase } from "./locked-case.ts";

/** What an answer does beside saying it, about the order of its case. */
export const act = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("refund_delivery") }),
  z.strictObject({
    kind: z.literal("gesture"),
    pays: z.enum(["voucher", "refund"]),
    amountMinor: z.int().min(1).max(100_000),
    cause: z.enum(gestureCauses),
  }),
]);
export type Act = z.infer<typeof act>;

const words = {
  refund_delivery: { fr: "Frais de livraison rendus", en: "Delivery costs given back" },
  gesture: { fr: "Pour nous faire pardonner.", en: "To make amends." },
} as const;

const asked = (one: Act, locale: "fr" | "en"): RefundAct =>
  one.kind === "refund_delivery"
    ? { kind: "lines", lines: [], includeDelivery: true, reason: words.refund_delivery[locale] }
    : { ...one, reason: "poor_service", words: words.gesture[locale] };

/**
 * Does what an answer says, within what its author may do alone: an answer never says that something is done which
 * somebody else has still to allow. Refuses `case_without_order`, `forbidden`, `act_needs_second`, and as `giveOrAsk`.
 */
export async function doActs(scene: Scene, case_: LockedCase, acts: readonly Act[], signed: boolean) {
  const locale = case_.locale === "en" ? "en" : "fr";
  for (const one of acts) {
    if (!case_.orderId) return refuse({ code: "case_without_order" });
    if (!allowed(scene.actor, "orders.refund")) return refuse({ code: "forbidden", permission: "orders.refund" });
    const given = await giveOrAsk(scene, { orderId: case_.orderId, act: asked(one, locale), signed });
    if (!given.ok) return given;
    if (given.value.outcome === "waits") return refuse({ code: "act_needs_second" });
  }
  return ok({});
}
