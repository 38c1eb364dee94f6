import { entriesOf, type Form } from "./form.ts";
import type { Kind, Ledger } from "./ledger.ts";

/** Which kind of object stands behind an id field that may be expanded. */
const expandable: Readonly<Record<string, Kind>> = {
  latest_charge: "charge",
  charge: "charge",
  payment_intent: "payment_intent",
  payment_method: "payment_method",
  customer: "customer",
  balance_transaction: "balance_transaction",
};

/** The answer with the ids named in `expand[]` replaced by their objects, also inside lists (`data.latest_charge`). */
export function expanded(answer: object, params: Form, ledger: Ledger): object {
  return Object.values(entriesOf(params, "expand")).reduce(
    (made, path) => replace(made, path.split("."), ledger),
    answer,
  );
}

const sources: Readonly<Record<string, Kind>> = { ch: "charge", re: "refund", dp: "dispute", po: "payout" };
/** What moved a balance is told by how its id begins. */
const sourceOf = (id: unknown): Kind | undefined => sources[String(id).slice(0, 2)];

function replace(target: object, [field = "", ...rest]: string[], ledger: Ledger): object {
  const value: unknown = Reflect.get(target, field);
  if (Array.isArray(value)) return { ...target, [field]: value.map((each: object) => replace(each, rest, ledger)) };
  const kind = field === "source" ? sourceOf(value) : expandable[field];
  const found = typeof value === "string" && kind ? ledger.find(kind, value) : value;
  if (typeof found !== "object" || found === null) return target;
  return { ...target, [field]: rest.length > 0 ? replace(found, rest, ledger) : found };
}
