import { z } from "zod";

export type ReturnState = "announced" | "received" | "inspected" | "settled" | "refused" | "cancelled";

/** Why something comes back that its customer did not merely change their mind about. */
export const faults = ["defective", "damaged", "not_as_described", "wrong_item"] as const;

/** Who withdraws gives no reason. */
export type ReturnReason = (typeof faults)[number] | "changed_mind";

/** What the customer wants for them; an exchange is asked for in lib/exchanges, with what they want instead. */
export const wishes = ["refund", "repair"] as const;
export type Wish = (typeof wishes)[number] | "exchange";

/** How its customer is paid back: as they paid, or as store credit because they chose so. */
export const refundWays = ["original", "credit"] as const;

/** Why a line cannot be withdrawn from (C. consom. L221-28). */
export type WithdrawalException = "made_to_measure" | "perishable" | "dated_service" | "digital_started";

/** What the offer of an ordered line said against withdrawing from it; sealed: only while its seal is whole. */
export type ToldException = Readonly<{ lineId: string; why: WithdrawalException | "sealed" }>;

/** Units of order lines, as forms send them. */
export const units = z
  .array(z.strictObject({ lineId: z.uuid(), quantity: z.int().min(1).max(999) }))
  .min(1)
  .max(100)
  .refine((asked) => new Set(asked.map(({ lineId }) => lineId)).size === asked.length, "a line is named once");
export type Units = z.infer<typeof units>;

/** Whose order it is, as whoever asks proves it: the token of its link, or the account they are signed in to. */
export const whose = { number: z.string().trim().max(40), token: z.string().max(400).optional() };

/** A line as far as it may go back. */
export type ReturnableLine = Readonly<{
  id: string;
  sku: string;
  /** Of its product. */
  handle: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  /** Units that were not cancelled, paid back, or announced already. */
  left: number;
  sent: boolean;
  exception: WithdrawalException | null;
  /** It can be withdrawn from only while its seal is whole. */
  sealed: boolean;
  repairFirst: boolean;
  /** The last day of its guarantee ("2028-11-24"); null before it was received. */
  guaranteeUntil: string | null;
}>;

/** An order as far as one may still go back on it. */
export type ReturnableOrder = Readonly<{
  id: string;
  number: string;
  token: string;
  name: string;
  email: string;
  placedAt: Date;
  /** A company bought it: the right to withdraw is a consumer's. */
  byCompany: boolean;
  /** How long one may withdraw from receipt on. */
  days: number;
  /** The last day on which one may withdraw; null while something is still to be received. */
  lastDay: string | null;
  open: boolean;
  lines: readonly ReturnableLine[];
}>;

export type ReturnLineView = Readonly<{
  id: string;
  orderLineId: string;
  sku: string;
  name: string;
  optionsText: string;
  pictureFile: string | null;
  quantity: number;
  reason: ReturnReason;
  restocked: number;
  damaged: number;
  missing: number;
  guaranteeUntil: string | null;
  /** What one of all its units gives back together; cents. */
  worthMinor: number;
}>;

export type ReturnEventView = Readonly<{
  id: string;
  at: Date;
  kind:
    | "announced"
    | "proved"
    | "received"
    | "inspected"
    | "settled"
    | "repaired"
    | "exchanged"
    /** It is to be paid back, and not exchanged any more. */
    | "unexchanged"
    | "refused"
    | "cancelled";
  actorName: string;
  data: Readonly<Record<string, unknown>>;
}>;

export type ReturnView = Readonly<{
  id: string;
  number: string;
  orderId: string;
  orderNumber: string;
  customerName: string;
  /** Only who has an account has store credit. */
  hasAccount: boolean;
  email: string;
  locale: "fr" | "en";
  state: ReturnState;
  wish: Wish;
  announcedAt: Date;
  /** When its customer withdrew; null when it comes back for another reason. */
  withdrawnAt: Date | null;
  /** What of the delivery goes back with it, because all of the order was withdrawn from; cents. */
  deliveryBackMinor: number;
  provedAt: Date | null;
  trackingCode: string | null;
  receivedAt: Date | null;
  locationCode: string | null;
  locationName: string | null;
  inspectedById: string | null;
  /** When its customer chose store credit instead of what they paid with. */
  creditAgreedAt: Date | null;
  settledAt: Date | null;
  refundMinor: number;
  deductionMinor: number;
  settlementNote: string | null;
  lines: readonly ReturnLineView[];
  events: readonly ReturnEventView[];
}>;

/** A withdrawal as it was stated: what its acknowledgement repeats. */
export type WithdrawalView = Readonly<{
  id: string;
  orderId: string;
  orderNumber: string;
  statedAt: Date;
  name: string;
  email: string;
  whole: boolean;
  lines: readonly WithdrawnLine[];
  /** The return that its goods come back under; null when nothing had left. */
  returnNumber: string | null;
}>;

export const withdrawnLines = z.array(
  z.object({
    orderLineId: z.string(),
    sku: z.string(),
    name: z.string(),
    quantity: z.int(),
    /** It had left: it comes back. What had not is cancelled at once. */
    sent: z.boolean(),
  }),
);
export type WithdrawnLine = z.infer<typeof withdrawnLines>[number];
