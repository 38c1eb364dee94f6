import { call } from "../load/call.ts";

export type OpenCart = Readonly<{ url: string; authorization: string }>;

const buyer = {
  contact: { email: "camille@courrier.example", name: "Camille Rousseau", phone: "06 12 34 56 78" },
  address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
  deliveryOption: "cheapest",
};

/** Opens a cart through the API: empty, or whole, with goods, buyer and delivery. Null when the shop said no. */
export async function openCart(shop: string, sku: string | null): Promise<OpenCart | null> {
  const body = sku === null ? {} : { ...buyer, lines: [{ sku, quantity: 1 }] };
  const { status, text } = await call(`${shop}/api/v1/carts`, { method: "POST", body });
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
