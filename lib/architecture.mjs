/**
 * The strata of lib/, lowest first: the single list that the boundary check, the tests and the README read.
 * A module imports from lower strata only, never sideways, never up; its root files are its face, its folders are private.
 */
export const strata = [
  ["kernel"],
  ["language"],
  ["platform"],
  ["identity"],
  ["taxes", "payments", "content", "carriers", "facturx"],
  ["stores", "catalogue"],
  ["inventory", "pricing", "customers", "credit"],
  ["delivery", "stockroom", "routing"],
  ["promotions", "purchasing"],
  ["search", "cart", "reservations"],
  ["orders"],
  ["promises", "returns", "invoices", "codes"],
  ["checkout", "imports", "fulfilment", "einvoicing"],
  ["rerouting", "exchanges", "edits"],
  ["incidents", "reconciliation", "rehearsal", "subscriptions"],
  ["processes", "audit", "xray"],
  ["server"],
];
