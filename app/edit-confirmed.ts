import type { Fields } from "./form-fields.ts";

/** The edit that a page previewed, as it sends it to be confirmed: what is wanted as it was shown, and its total. */
export function readConfirmed({ wanted, totalMinor, ...fields }: Fields) {
  return { ...fields, wanted: parsed(wanted), totalMinor: Number(totalMinor) };
}

function parsed(wanted: Fields[string]): unknown {
  try {
    return JSON.parse(String(wanted));
  } catch {
    return null;
  }
}
