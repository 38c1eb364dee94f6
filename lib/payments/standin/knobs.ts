import { z } from "zod";

/** What a test may turn, through POST /standin/knobs, to see the shop live through a bad day. */
export const knobsSchema = z.strictObject({
  /** Wait before every answer. */
  latencyMs: z.int().min(0).max(60_000).default(0),
  webhookDelayMs: z.int().min(0).max(60_000).default(0),
  /** Lose every webhook. */
  drop: z.boolean().default(false),
  /** How many times more each webhook is sent. */
  duplicates: z.int().min(0).max(100).default(0),
  /** The newest waiting webhook goes first. */
  reorder: z.boolean().default(false),
  /** So many calls are carried out, and then answered with 500. */
  failAfterCommit: z.int().min(0).default(0),
  /** So many calls are carried out, and then cut off without an answer. */
  hangUpAfterCommit: z.int().min(0).default(0),
  /** A refund begins as pending; read once this is off again, it is done. */
  slowRefunds: z.boolean().default(false),
  /** Why the bank gives no refund to the card, in Stripe's word: expired_or_canceled_card, lost_or_stolen_card… */
  refundFailure: z.string().max(100).nullable().default(null),
  /** Banks want to see whoever pays with a kept card. */
  awayRefused: z.boolean().default(false),
  /** Every authorisation ends when somebody next asks about it, as after its seven days. */
  authorisationsEnd: z.boolean().default(false),
  /** Cards are taken in one piece only, whatever the shop asks for. */
  oneCapture: z.boolean().default(false),
  /** Banks keep what is authorised for thirty days, where the shop asks for it. */
  keptLonger: z.boolean().default(false),
  /** Answer 503 to everything. */
  down: z.boolean().default(false),
});
export type Knobs = z.infer<typeof knobsSchema>;
