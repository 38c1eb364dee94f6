import { z } from "zod";
import { address, contact } from "#lib/cart/schema";

export const mostAddresses = 20;

const { name, phone } = contact.shape;

/** An address to keep: who receives there, how they are called, and where it is. */
export const keptAddress = z.strictObject({ name, phone, ...address.shape });

export type AddressView = Readonly<{
  id: string;
  name: string;
  line1: string;
  line2: string | null;
  postcode: string;
  city: string;
  country: string;
  phone: string | null;
  isDefault: boolean;
  /** Whether invoices name it. */
  forInvoices: boolean;
}>;
