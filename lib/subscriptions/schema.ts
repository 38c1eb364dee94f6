import { z } from "zod";
import type { Rhythm } from "#lib/catalogue/sale-terms";
import type { Day } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";

export type SubscriptionState = "active" | "paused" | "ended";

/** What became of a delivery whose day came. Unavailable: the shop could not sell it; unpaid: its order was not paid in time. */
export type DeliveryState = "ordered" | "skipped" | "unavailable" | "unpaid";

/** A subscription as its customer and the staff see it; cents, VAT included. */
export type SubscriptionView = Readonly<{
  id: string;
  /** The order that it was bought with, and which is its first delivery. */
  orderId: string;
  orderNumber: string;
  orderToken: string;
  accountId: string | null;
  email: string;
  name: string;
  locale: Locale;
  sku: string;
  article: string;
  /** As its first order shows it. */
  pictureFile: string | null;
  quantity: number;
  /** Of one delivery. */
  totalMinor: number;
  rhythm: Rhythm;
  state: SubscriptionState;
  nextOn: Day;
  endedAt: Date | null;
  /** The latest first. */
  deliveries: readonly DeliveryView[];
}>;

export type DeliveryView = Readonly<{
  day: Day;
  state: DeliveryState;
  order: Readonly<{ id: string; number: string; token: string }> | null;
}>;

/** Which subscription a customer means: with its link, or by being who bought it. */
export const theirs = z.strictObject({ id: z.uuid(), token: z.string().max(400).optional() });
export type Theirs = z.infer<typeof theirs>;
