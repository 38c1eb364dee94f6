import { call } from "../load/call.ts";

export type OpenCart = Readonly<{ url: string; authorization: string }>;

const buyer = {
  contact: { email: "camille@courrier.example", name: "Camille Rousseau", phone: "06 12 34 56 78" },
  address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
  deliveryOption: "cheapest",
};

type With = Readonly<{
  codes?: readonly string[];
  /** Who it is, by number: each has a network address of their own, for the limits of tries. */
  buyer?: number;
}>;

/** Opens a cart through the API: empty, or whole, with goods, buyer and delivery. Null when the shop said no. */
export async function openCart(shop: string, sku: string | null, more: With = {}): Promise<OpenCart | null> {
  const { codes, buyer: number } = more;
  const body = sku === null ? {} : { ...buyer, lines: [{ sku, quantity: 1 }], ...(codes && { codes }) };
  const headers = number === undefined ? {} : { "x-forwarded-for": `10.0.${number >> 8}.${number & 255}` };
  const { status, text } = await call(`${shop}/api/v1/carts`, { method: "POST", body, headers });
  if (status !== 201) return null;
  const { id, token } = JSON.parse(text) as { id: string; token: string };
  return { url: `${shop}/api/v1/carts/${id}`, authorization: `Bearer ${token}` };
}

/** Pays a cart with a card that is always accepted. */
export const payFor = ({ url, authorization }: OpenCart) =>
  call(`${url}/checkout`, {
    method: "POST",
    body: { payment: { token: "pm_card_visa" } },
    headers: { authorization, "idempotency-key": crypto.randomUUID() },
  });
