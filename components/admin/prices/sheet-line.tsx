/** Something that waits on a price, and why. */
export type PriceNote = Readonly<{
  tone: "amber" | "muted" | "vermilion" | "fir";
  text: string;
  why: readonly string[];
}>;

/** One variant as the sheet draws it: texts are made, figures are there for what is typed. */
export type SheetLine = Readonly<{
  sku: string;
  href: string;
  name: string;
  options: string | null;
  /** The first row of its product on this page: the others repeat its name quietly. */
  first: boolean;
  picture: string | null;
  minor: number | null;
  /** Null also for those who may not see it. */
  costMinor: number | null;
  /** Nought where prices are without VAT. */
  vatBasisPoints: number;
  cells: Readonly<{
    cost: string | null;
    floor: string | null;
    lowest: string | null;
    offer: Readonly<{ price: string; names: string }> | null;
    changed: string | null;
  }>;
  notes: readonly PriceNote[];
}>;

/** What the guard answered, row by row, in words. */
export type PriceAnswer = Readonly<{
  says: string;
  tone: "success" | "warning" | "error";
  batchHref: string | null;
  rows: Readonly<Record<string, PriceNote>>;
  /** What was sent stays in the cells: nothing of it was taken. */
  stopped: boolean;
}>;

export type SheetWords = Readonly<
  Record<
    | "caption"
    | "pick"
    | "pickAll"
    | "article"
    | "sku"
    | "cost"
    | "floor"
    | "price"
    | "lowest"
    | "margin"
    | "offer"
    | "changed"
    | "help"
    | "priceOf"
    | "range"
    | "rangeAll"
    | "operation"
    | "percent"
    | "amount"
    | "set"
    | "value"
    | "ending"
    | "noEnding"
    | "applyRange"
    | "changedOne"
    | "changedMany"
    | "spread"
    | "alone"
    | "wrong"
    | "diff"
    | "notHere"
    | "reason"
    | "when"
    | "drop"
    | "save"
    | "seeBatch",
    string
  >
>;
