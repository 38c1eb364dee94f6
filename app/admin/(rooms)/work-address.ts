import type { Thing } from "#lib/ownership/things";

/** Where the work of a queue or an alert is done. */
const rooms: Readonly<Partial<Record<Thing, string>>> = {
  "queue:desk": "/admin/desk",
  "queue:reviews": "/admin/reviews",
  "queue:returns": "/admin/returns",
  "queue:preparation": "/admin/fulfilment",
  "queue:refunds": "/admin/orders/approvals",
  "queue:credits": "/admin/gift-cards/approvals",
  "queue:prices": "/admin/prices/approvals",
  "queue:promotions": "/admin/prices/approvals",
  "queue:supplier_orders": "/admin/purchasing",
  "queue:corrections": "/admin/stock/approvals",
  "alert:price_incidents": "/admin/prices/incidents",
  "alert:promises": "/admin/promises",
  "alert:payments": "/admin/payments",
  "alert:jobs": "/admin/audit",
  "alert:stock_books": "/admin/stock/books",
  "alert:quality": "/admin/quality",
};

export const roomOf = (thing: Thing): string => rooms[thing] ?? "/admin";

/** Where one thing of it is: its own page, where it has one that whoever does the work may open. */
export function addressOf(thing: Thing, key: string): string {
  if (thing === "queue:desk") return `/admin/desk?case=${key}`;
  if (thing === "queue:returns") return `/admin/returns/${key}`;
  return roomOf(thing);
}
