import { type Permission, permissions } from "#lib/platform/permissions";

export type RoleCode =
  | "visitor"
  | "customer"
  | "service_agent"
  | "service_lead"
  | "merchandiser"
  | "buyer"
  | "store_staff"
  | "store_manager"
  | "accountant"
  | "administrator"
  | "owner";

export type RoleData = Readonly<{
  code: RoleCode;
  nameFr: string;
  nameEn: string;
  permissions: readonly Permission[];
}>;

/** Whoever works here sees what is sold and where it lies. */
const everyStaff = ["products.read", "stock.read"] as const satisfies readonly Permission[];

const service = [
  ...everyStaff,
  "orders.read",
  "orders.note",
  "orders.cancel",
  "orders.edit",
  "orders.refund",
  "returns.write",
  "returns.inspect",
  "returns.settle",
  "customers.read",
  "invoices.read",
  "promotions.read",
  "credit.read",
  "credit.give",
  "loyalty.handle",
  "reservations.handle",
  "reviews.moderate",
  "questions.answer",
  "cases.answer",
  "cases.macros",
] as const;

/**
 * A till sells gift cards without seeing a code or the list of cards. A store prepares and hands over its own orders,
 * counts its own shelves, receives what is sent to it, takes returns, and pays back or exchanges what it took: those
 * commands narrow to one's own stores.
 */
const store = [
  ...everyStaff,
  "orders.send",
  "returns.write",
  "returns.inspect",
  "returns.settle",
  "credit.sell",
  "loyalty.handle",
  "reservations.handle",
  "questions.answer",
  "cases.answer",
  "stock.count",
  "stock.receive",
] as const;

const purchasing = ["purchasing.read", "purchasing.write", "purchasing.approve"] as const;

const stock = ["stock.adjust", "stock.count", "stock.receive", "stock.approve"] as const;

/**
 * The eleven roles, from the permission matrix. A cell that holds "in one's own store" or "with personal data masked"
 * is granted only once its commands narrow that way; until then it is denied. So is what only the head of a department may do.
 */
export const roles: readonly RoleData[] = [
  { code: "visitor", nameFr: "Visiteur", nameEn: "Visitor", permissions: [] },
  { code: "customer", nameFr: "Client", nameEn: "Customer", permissions: [] },
  { code: "service_agent", nameFr: "Service client", nameEn: "Customer service", permissions: service },
  {
    code: "service_lead",
    nameFr: "Responsable du service client",
    nameEn: "Service lead",
    permissions: [
      ...service,
      ...(["customers.look_up", "customers.view_as"] as const),
      ...(["orders.approve_refunds", "credit.decide_gestures", "credit.issue", "credit.approve"] as const),
      ...(["privacy.export", "privacy.erase"] as const),
    ],
  },
  {
    code: "merchandiser",
    nameFr: "Chef de produit",
    nameEn: "Merchandiser",
    permissions: [
      ...everyStaff,
      "products.write",
      "reviews.moderate",
      "questions.answer",
      "channels.write",
      "showcases.write",
      "ranking.write",
      "prices.write",
      "promotions.read",
      "promotions.write",
      "loyalty.write",
      "costs.read",
      "purchasing.read",
    ],
  },
  {
    code: "buyer",
    nameFr: "Acheteur",
    nameEn: "Buyer",
    permissions: [...everyStaff, "prices.write", "promotions.read", "costs.read", ...stock, ...purchasing],
  },
  { code: "store_staff", nameFr: "Vendeur en magasin", nameEn: "Store staff", permissions: store },
  {
    code: "store_manager",
    nameFr: "Directeur de magasin",
    nameEn: "Store manager",
    permissions: [...store, "orders.edit", "pickups.unlock", "stock.approve", "stores.write"],
  },
  {
    code: "accountant",
    nameFr: "Comptable",
    nameEn: "Accountant",
    permissions: [
      ...everyStaff,
      "orders.read",
      "orders.approve_refunds",
      "costs.read",
      "credit.read",
      "credit.issue",
      "purchasing.read",
      "invoices.read",
      "invoices.credit",
      "accounting.export",
      "payments.reconcile",
      "payments.receive",
      "customers.terms",
    ],
  },
  {
    code: "administrator",
    nameFr: "Administrateur",
    nameEn: "Administrator",
    permissions: permissions.filter((one) => one !== "credit.decide_gestures" && one !== "payments.reconcile"),
  },
  { code: "owner", nameFr: "Propriétaire", nameEn: "Owner", permissions },
];
