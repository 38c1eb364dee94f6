/**
 * The strata of lib/, lowest first: the single list that the boundary check, the tests and the README read.
 * A module imports from lower strata only, never sideways, never up; its root files are its face, its folders are private.
 */
export const strata = [
  ["kernel"],
  ["language"],
  ["platform"],
  ["identity"],
  ["taxes", "payments", "content", "carriers", "facturx", "redirects", "media"],
  ["stores", "catalogue"],
  ["inventory", "pricing", "customers", "credit", "questions", "showcases", "ownership"],
  ["delivery", "stockroom", "routing", "tasks"],
  ["promotions", "purchasing", "ranking", "loyalty"],
  ["search", "cart", "reservations", "wishlists", "alerts"],
  ["orders"],
  ["promises", "returns", "invoices", "codes", "reviews", "placements", "addresses"],
  ["checkout", "imports", "fulfilment", "einvoicing", "feeds"],
  ["rerouting", "exchanges", "edits", "exports"],
  ["cases", "incidents", "reconciliation", "rehearsal", "subscriptions", "quality"],
  ["privacy"],
  ["voice"],
  ["processes", "audit", "xray", "workday"],
  ["server"],
];
