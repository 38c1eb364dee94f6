import type { Deliveries } from "./deliveries.ts";
import { invalid } from "./fault.ts";
import { type Form, textOf } from "./form.ts";
import type { Knobs } from "./knobs.ts";
import type { Ledger } from "./ledger.ts";
import type { EventRequest } from "./objects/event.ts";

/** One request to the stand-in: what it asks, about which object, and what it may change. */
export type Call = Readonly<{
  /** The id in the path, or "". */
  id: string;
  params: Form;
  path: string;
  request: EventRequest;
  ledger: Ledger;
  deliveries: Deliveries;
  knobs: Knobs;
}>;

/** Whole cents, at least one and within what Stripe takes. */
export function amountOf(params: Form, key: string): number | undefined {
  const text = textOf(params, key);
  if (text === undefined) return undefined;
  if (!/^\d{1,8}$/.test(text) || Number(text) < 1)
    throw invalid(key, `Invalid positive integer: ${text}`, "parameter_invalid_integer");
  return Number(text);
}

/** Refuses what Stripe would not know, so that a misspelt field is found before production. */
export function only(params: Form, known: readonly string[]): void {
  const unknown = Object.keys(params).find((key) => key !== "expand" && !known.includes(key));
  if (unknown) throw invalid(unknown, `Received unknown parameter: ${unknown}`, "parameter_unknown");
}
