import type { Actor } from "#lib/kernel/actor";

/** Every permission there is, in words. Roles hold them as data (lib/identity/roles.ts). Denied unless named. */
export const permissions = [
  "orders.read",
  "orders.note",
  "orders.send",
  "orders.cancel",
  "orders.edit",
  "orders.refund",
  "orders.approve_refunds",
  "returns.write",
  "returns.inspect",
  "returns.settle",
  "pickups.unlock",
  "products.read",
  "products.write",
  "channels.write",
  "showcases.write",
  "ranking.write",
  "prices.write",
  "prices.approve",
  "promotions.read",
  "promotions.write",
  "promotions.approve",
  "incidents.decide",
  "credit.read",
  "credit.sell",
  "credit.give",
  "credit.decide_gestures",
  "credit.issue",
  "credit.approve",
  "invoices.read",
  "invoices.credit",
  "accounting.export",
  "payments.reconcile",
  "payments.receive",
  "costs.read",
  "stock.read",
  "stock.adjust",
  "stock.count",
  "stock.receive",
  "stock.approve",
  "purchasing.read",
  "purchasing.write",
  "purchasing.approve",
  "reservations.handle",
  "stores.write",
  "delivery.write",
  "loyalty.handle",
  "loyalty.write",
  "customers.read",
  "customers.look_up",
  "customers.view_as",
  "customers.terms",
  "customers.export",
  "privacy.export",
  "privacy.erase",
  "reviews.moderate",
  "questions.answer",
  "cases.answer",
  "cases.macros",
  "cases.exchange",
  "audit.read",
  "mailbox.read",
  "jobs.read",
  "staff.write",
  "imports.run",
] as const;
export type Permission = (typeof permissions)[number];

/** "anyone" is said aloud, so that it can be found; "system" is for jobs and webhooks only. */
export type Allow = Permission | "anyone" | "customer" | "system";

export const allowed = (actor: Actor, allow: Allow): boolean => {
  if (allow === "anyone" || actor.kind === "system") return true;
  if (allow === "system") return false;
  if (allow === "customer") return actor.kind === "customer";
  return actor.kind === "staff" && actor.permissions.has(allow);
};
