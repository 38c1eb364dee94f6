import { z } from "zod";
import { type Adjustment, adjusted, adjustmentKinds } from "./adjustment.ts";
import { type SheetFilter, type StandingRow, sheetStates } from "./sheet.ts";

const text = z.string().max(120).optional();

const filter = z.strictObject({
  query: text,
  category: text,
  brand: text,
  marginUnder: z.int().min(-99).max(99).optional(),
  state: z.enum(sheetStates).optional(),
});

/** An operation on every price that a filter finds: of the base prices, or of a list's from a quantity on. */
export const bulkChange = z.strictObject({
  filter,
  scope: z.strictObject({ listCode: z.string().max(64).nullable(), minQuantity: z.int().min(1).max(9999) }),
  adjustment: z.strictObject({
    kind: z.enum(adjustmentKinds),
    value: z.int().min(-10_000_000).max(10_000_000),
    ending: z.int().min(0).max(99).nullable(),
  }),
  reason: z.string().trim().min(3).max(200),
});

/** The same filter without the words that are not there. */
export const filterOf = (asked: z.output<typeof filter>): SheetFilter =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));

export type BulkRow = StandingRow & Readonly<{ toMinor: number }>;

/** What an operation makes of these prices; those that it leaves as they are, are left out. */
export const bulkRows = (rows: readonly StandingRow[], adjustment: Adjustment): BulkRow[] =>
  rows
    .map((row) => ({ ...row, toMinor: adjusted(row.minor, adjustment) }))
    .filter(({ minor, toMinor }) => minor !== toMinor);
