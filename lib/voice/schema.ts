import type { Topic } from "#lib/cases/schema";
import type { ReturnReason } from "#lib/returns/schema";

export const measures = ["contacts", "returns"] as const;
export type Measure = (typeof measures)[number];

export type Threshold = Readonly<{ measure: Measure; perHundred: number; fewestSold: number }>;

/** A stretch of time, its end not in it. */
export type Span = Readonly<{ from: Date; until: Date }>;

/** What came for one reason; `ratedWell`: four or five of five. */
export type ReasonRow = Readonly<{
  reason: Topic;
  contacts: number;
  /** In the stretch of the same length before. */
  before: number;
  rated: number;
  ratedWell: number;
  /** Of five, in tenths; null where nobody rated. */
  average: number | null;
}>;

/** A product by what was said of it and what came back. */
export type ProductRow = Readonly<{
  id: string;
  handle: string;
  name: string;
  categoryId: string;
  sold: number;
  contacts: number;
  contactReason: Topic | null;
  questions: number;
  lowReviews: number;
  returned: number;
  returnReason: ReturnReason | null;
}>;

export type WeekRow = Readonly<{ week: string; orders: number; contacts: Readonly<Partial<Record<Topic, number>>> }>;
export type Decision = Readonly<{ reason: Topic; text: string; decidedAt: Date; decidedByName: string }>;
/** A contact that is not known to be about any product. */
export type Untagged = Readonly<{ id: string; number: number; subject: string; reason: Topic; openedAt: Date }>;
