import { z } from "zod";
import type { Address, PricedLine, ShipmentPromise } from "#lib/cart/schema";
import { address, quantity } from "#lib/cart/schema";
import type { Option } from "#lib/delivery/options";
import type { ChosenRelay } from "#lib/delivery/schema";
import type { EditedOrder, MoneyEdit } from "#lib/orders/edited-order";
import type { VersionChange } from "#lib/orders/versions";

/** What somebody wants to be different: what is not named stays. */
export const wantedEdit = z.strictObject({
  /** How many of a line there shall be; none takes it out, more adds units at today's price. */
  lines: z
    .array(z.strictObject({ lineId: z.uuid(), quantity: z.int().min(0).max(999) }))
    .max(100)
    .default([]),
  add: z
    .array(z.strictObject({ sku: z.string().trim().toUpperCase().min(1).max(40), quantity }))
    .max(20)
    .default([]),
  address: address.optional(),
  deliveryMethod: z.string().min(1).max(40).optional(),
  relayPointId: z.string().min(1).max(40).optional(),
  /** What becomes of discounts whose condition the edit breaks (rule 5.4). */
  discounts: z.enum(["keep", "claw_back"]).default("keep"),
});
export type WantedEdit = z.input<typeof wantedEdit>;

export type EditState = "proposed" | "applied" | "lapsed" | "withdrawn";

/** Where units that come leave from, and the day they are promised for. */
export type Coming = Readonly<{ method: "delivery" | "pickup"; location: string; promise: ShipmentPromise }>;

/** All that an edit does, as it was shown; kept with a proposal until it is paid. */
export type EditPlan = Readonly<{
  money: MoneyEdit;
  /** By the added line's id. */
  coming: Readonly<Record<string, Coming>>;
  address?: Address | undefined;
  delivery?: Readonly<{ method: string; relayPoint: ChosenRelay | null }> | undefined;
  /** The new date of what is delivered, where its address or its way changes. */
  redated?: ShipmentPromise | undefined;
  changes: readonly VersionChange[];
}>;

/** A discount of the order that would not hold any more, in cents. */
export type DiscountAtRisk = Readonly<{ promotionId: string; nameFr: string; nameEn: string; amountMinor: number }>;

/** An edit before anybody has confirmed it. Cents; above nought the difference is to be paid. */
export type EditPreview = Readonly<{
  plan: EditPlan;
  edited: EditedOrder;
  totalMinor: number;
  differenceMinor: number;
  atRisk: readonly DiscountAtRisk[];
  /** The ways to deliver it all, at that address. */
  ways: readonly Option[];
  comes: readonly PricedLine[];
}>;

/** A proposal that waits for its payment. */
export type ProposedEdit = Readonly<{
  id: string;
  differenceMinor: number;
  totalMinor: number;
  reason: string;
  actorName: string;
  expiresAt: Date;
  changes: readonly VersionChange[];
}>;
