import type { Permission } from "#lib/platform/permissions";

export const exportFormats = ["csv", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What can be taken out of the shop, with what one needs to hold; `personal` asks for a reason besides. */
export const exportKinds = {
  products: { needs: "products.read", personal: false },
  categories: { needs: "products.read", personal: false },
  attributes: { needs: "products.read", personal: false },
  prices: { needs: "products.read", personal: false },
  "list-prices": { needs: "products.read", personal: false },
  promotions: { needs: "promotions.read", personal: false },
  costs: { needs: "costs.read", personal: false },
  stock: { needs: "stock.read", personal: false },
  suppliers: { needs: "purchasing.read", personal: false },
  orders: { needs: "orders.read", personal: false },
  "order-lines": { needs: "orders.read", personal: false },
  invoices: { needs: "invoices.read", personal: false },
  stores: { needs: "products.read", personal: false },
  reviews: { needs: "reviews.moderate", personal: false },
  redirects: { needs: "channels.write", personal: false },
  customers: { needs: "customers.export", personal: true },
  "order-addresses": { needs: "customers.export", personal: true },
} as const satisfies Readonly<Record<string, Readonly<{ needs: Permission; personal: boolean }>>>;

export type ExportKind = keyof typeof exportKinds;

export const isExportKind = (name: string): name is ExportKind => Object.hasOwn(exportKinds, name);
