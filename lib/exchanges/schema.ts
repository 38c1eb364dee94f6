import { z } from "zod";
import { faults, units, whose } from "#lib/returns/schema";

export type ExchangeState = "kept" | "asked" | "placed" | "dropped";

/** Why something is exchanged: a fault, or within the days of withdrawal no reason at all. */
export const reasons = ["changed_mind", ...faults] as const;

/** What comes back, and why. */
export const goingBack = z.strictObject({ ...whose, lines: units, reason: z.enum(reasons) });

/** Why there is no exchange in the end. */
export const dropReasons = ["refund_wanted", "not_taken_back", "not_sent", "not_paid", "not_available"] as const;
export type DropReason = (typeof dropReasons)[number];

/** For so many days a replacement is kept for what is still to come back, and then for its difference to be paid. */
export const keptDays = 21;
export const paymentDays = 3;

/** An article that may be had in exchange; `priceMinor` is its price for everybody, in cents. */
export type Article = Readonly<{
  sku: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  priceMinor: number;
  isAvailable: boolean;
}>;

/** An exchange as its customer and the staff see it; cents, VAT included. */
export type ExchangeView = Readonly<{
  id: string;
  returnId: string;
  returnNumber: string;
  orderId: string;
  orderNumber: string;
  state: ExchangeState;
  sku: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  /** At the price that was paid; else at the price of the day it was asked for. */
  isEven: boolean;
  /** What comes back gives so much, and the replacement costs so much. */
  backMinor: number;
  totalMinor: number;
  keptUntil: Date;
  newOrder: Readonly<{ number: string; token: string }> | null;
  /** Why there is none; null otherwise. */
  dropped: DropReason | null;
}>;
