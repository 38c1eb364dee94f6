import { z } from "zod";
import { headingOf } from "./cells.ts";
import { productDraft } from "./draft.ts";
import type { Settings } from "./peers.ts";
import type { Reading } from "./reading/reading.ts";
import type { Source } from "./source.ts";
import type { Refused } from "./sql/judge.ts";
import type { Staged } from "./staged-rows.ts";

/** Reads records in the words of a dialect: products to take, and lines that are none with what is wrong with them. */
export function drafted(
  readings: readonly Reading[],
  { draft }: Source,
  settings: Settings,
): { staged: Staged[]; refusals: Refused[] } {
  const staged: Staged[] = [];
  const refusals: Refused[] = [];
  for (const reading of readings) {
    const { line } = reading;
    if ("problem" in reading) {
      refusals.push({ line, key: null, reason: reading.problem });
      continue;
    }
    try {
      const told = draft(reading.record, settings);
      if (isProblem(told)) refusals.push({ line, key: keyOf(reading.record), reason: told.problem });
      else staged.push({ line, draft: productDraft.parse(told) });
    } catch (error) {
      if (!(error instanceof z.ZodError)) throw error;
      refusals.push({ line, key: keyOf(reading.record), reason: reasonOf(error) });
    }
  }
  return { staged, refusals };
}

const isProblem = (told: unknown): told is Readonly<{ problem: string }> =>
  typeof told === "object" && told !== null && "problem" in told && typeof told.problem === "string";

/** What the line calls itself, so that it is found in the file. */
function keyOf(record: Readonly<Record<string, unknown>>): string | null {
  const [first] = Array.isArray(record.rows) ? record.rows : [record];
  const named = Object.entries(Object(first)).filter(([name]) => names.has(headingOf(name)));
  const key = named.map(([, value]) => value).find((value) => typeof value === "string" && value.trim() !== "");
  return typeof key === "string" ? key.slice(0, 120) : null;
}

const names = new Set(["sku", "ugs", "id", "product-id", "code", "handle", "url-handle", "externalid", "reference"]);

/** "bad_field: variants.0.priceMinor, Too small: expected number to be >0" */
const reasonOf = ({ issues: [first] }: z.ZodError): string =>
  `bad_field: ${first?.path.join(".") ?? ""}, ${first?.message ?? ""}`;
