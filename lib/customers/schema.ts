import { z } from "zod";

/** The group of those who buy for a company. */
export const companies = "companies";
export const companiesGroup = { code: companies, name: { fr: "Entreprises", en: "Companies" } } as const;

/** The company an account buys for; the VAT number canonical. */
export type AccountCompany = Readonly<{ name: string; vatNumber: string }>;

/** Whom a customer buys for, where that is not themselves: a company, or the State, a town, a school, a hospital. */
export type CompanyView = Readonly<{
  kind: "company" | "public_body";
  name: string;
  /** Canonical: country and number. A public body tells none. */
  vatNumber: string | null;
  /** Of a public body: the establishment that is invoiced. */
  siret: string | null;
  /** The service that the invoice is for (EN 16931, BT-10). */
  buyerReference: string | null;
  /** The buyer's own number of what it ordered; a public body's engagement (EN 16931, BT-13). */
  purchaseOrderReference: string | null;
}>;

const name = z.string().trim().min(2).max(120);
/** A form sends what was left empty as nothing. */
const reference = z
  .string()
  .trim()
  .max(50)
  .transform((text) => text || null)
  .nullable()
  .default(null);

/** Whom a cart is for, as it is told at the checkout. */
export const toldBuyer = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("person") }),
  z.strictObject({
    kind: z.literal("company"),
    name,
    vatNumber: z.string().trim().min(4).max(40),
    purchaseOrderReference: reference,
  }),
  z.strictObject({
    kind: z.literal("public_body"),
    name,
    siret: z.string().trim().min(1).max(30),
    buyerReference: reference,
    purchaseOrderReference: reference,
  }),
]);
export type ToldBuyer = z.infer<typeof toldBuyer>;

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
