import { z } from "zod";
import { productDraft } from "./draft.ts";
import type { Reading } from "./reading/reading.ts";
import type { Source } from "./source.ts";
import type { Refused } from "./sql/judge.ts";
import type { Staged } from "./staged-rows.ts";

/** Reads records in the words of a dialect: products to take, and lines that are none with what is wrong with them. */
export function drafted(readings: readonly Reading[], { draft }: Source): { staged: Staged[]; refusals: Refused[] } {
  const staged: Staged[] = [];
  const refusals: Refused[] = [];
  for (const reading of readings) {
    const { line } = reading;
    if ("problem" in reading) {
      refusals.push({ line, key: null, reason: reading.problem });
      continue;
    }
    try {
      staged.push({ line, draft: productDraft.parse(draft(reading.record)) });
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      refusals.push({ line, key: keyOf(reading.record), reason: reasonOf(error) });
    }
  }
  return { staged, refusals };
}

const keyOf = ({ sku, id, code }: Readonly<Record<string, unknown>>): string | null => {
  const key = sku ?? id ?? code;
  return typeof key === "string" ? key.slice(0, 120) : null;
};

/** "bad_field: variants.0.priceMinor, Too small: expected number to be >0" */
const reasonOf = ({ issues: [first] }: z.ZodError): string =>
  `bad_field: ${first?.path.join(".") ?? ""}, ${first?.message ?? ""}`;
