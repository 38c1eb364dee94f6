/** The group of those who buy for a company. */
export const companies = "companies";
export const companiesGroup = { code: companies, name: { fr: "Entreprises", en: "Companies" } } as const;

/** Whom a customer buys for; the VAT number canonical. */
export type CompanyView = Readonly<{ name: string; vatNumber: string }>;

/** A customer in the desk's list: somebody with an account, or a guest known by the address they ordered with. */
export type CustomerRow = Readonly<{
  /** The account's id, or the guest's e-mail address. */
  id: string;
  guest: boolean;
  name: string;
  email: string;
  orders: number;
  /** What was paid and not given back, in cents. */
  spent: number;
  /** RFC 3339; null when nothing was ordered yet. */
  lastOrderAt: string | null;
}>;

export type CustomersPage = Readonly<{ customers: readonly CustomerRow[]; nextCursor: string | null }>;

export type CustomerView = CustomerRow &
  Readonly<{
    locale: "fr" | "en";
    phone: string | null;
    /** RFC 3339; null for a guest. */
    since: string | null;
    emailVerified: boolean;
    disabled: boolean;
    /** The latest first, fifty at most. */
    latestOrders: readonly CustomerOrder[];
  }>;

export type CustomerOrder = Readonly<{
  number: string;
  state: "placed" | "preparing" | "sent" | "collected" | "cancelled";
  placedAt: string;
  total: number;
  refunded: number;
}>;
