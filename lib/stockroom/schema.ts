import { z } from "zod";
import type { Day } from "#lib/kernel/local-time";

export const most = 1_000_000;

/** A count to a number, or a correction by so many; the article by SKU or barcode, as a scanner types it. */
export const correction = z.strictObject({
  /** From the form, so that a form sent twice corrects once. */
  id: z.uuid().optional(),
  article: z.string().trim().min(1).max(64),
  location: z.string().min(1).max(12),
  kind: z.enum(["count", "delta"]),
  number: z.int().min(-most).max(most),
  /** When the shelf was looked at; now, unless said. */
  at: z.iso.datetime({ offset: true }).optional(),
  reason: z.string().trim().min(3).max(200),
});

export type Correction = Readonly<{
  id: string;
  sku: string;
  name: string;
  locationCode: string;
  locationName: string;
  counted: number | null;
  difference: number;
  valueMinor: number;
  state: "waiting" | "applied" | "rejected" | "superseded";
  reason: string;
  at: Date;
  createdAt: Date;
  authorId: string | null;
  authorName: string;
  decidedByName: string | null;
}>;

export type ConsignmentState = "draft" | "sent" | "partly_received" | "received";

export type ConsignmentSummary = Readonly<{
  id: string;
  number: number;
  /** A place's name or a supplier's. */
  origin: string;
  originCode: string | null;
  destination: string;
  destinationCode: string;
  state: ConsignmentState;
  expectedOn: Day;
  quantity: number;
  onItsWay: number;
  missing: number;
  /** The number of the supplier order, or what its author wrote. */
  note: string | null;
}>;

export type ConsignmentView = ConsignmentSummary &
  Readonly<{
    authorName: string;
    createdAt: Date;
    sentAt: Date | null;
    closedAt: Date | null;
    lines: readonly Readonly<{
      sku: string;
      gtin: string | null;
      name: string;
      quantity: number;
      received: number;
      damaged: number;
      surplus: number;
      missing: number;
      onItsWay: number;
      /** Comes with a batch and its date. */
      batchKept: boolean;
    }>[];
    receipts: readonly Readonly<{ id: string; at: Date; actorName: string; reason: string | null }>[];
  }>;

/** What a list of levels would do, or did. */
export type ImportOutcome = Readonly<{
  asOf: string;
  /** Each level that moves, from what is there now. */
  changes: readonly Readonly<{ sku: string; location: string; before: number; after: number }>[];
  changed: number;
  unchanged: number;
  unknown: readonly string[];
  /** Lines kept at what customers wait for, because the figure is under it. */
  short: readonly Readonly<{ sku: string; location: string; given: number; kept: number }>[];
}>;
