import { minorOf } from "#lib/kernel/minor-of";
import { type Adjustment, adjustmentKinds } from "#lib/pricing/adjustment";

/** "percent", "−2,5", "90" as an operation; null while it is none. Hundredths are basis points of a percent, or cents. */
export function readOperation({ kind, value, ending }: Readonly<Record<string, unknown>>): Adjustment | null {
  const named = adjustmentKinds.find((one) => one === kind);
  const [, sign, amount] = /^\s*([-−+]?)(.*)$/.exec(String(value ?? "")) ?? [];
  const typed = amount?.trim() ? minorOf(amount) : 0;
  const to = typeof ending === "string" && /^\d{1,2}$/.test(ending) ? Number(ending) : null;
  if (!named || Number.isNaN(typed) || (named === "set" && typed === 0) || (typed === 0 && to === null)) return null;
  return { kind: named, value: sign === "-" || sign === "−" ? -typed : typed, ending: to };
}
