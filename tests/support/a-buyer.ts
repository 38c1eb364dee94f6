import { createCart } from "#lib/cart/commands";
import { checkOut } from "#lib/checkout/check-out";
import { type Actor, visitor } from "#lib/kernel/actor";

export const morning = new Date("2026-11-21T10:00:00Z");

export type Key = Readonly<{ cartId: string; token: string }>;

/** A cart that lacks nothing but the payment. */
export async function aFullCart(lines: readonly object[], actor: Actor = visitor, now = morning): Promise<Key> {
  const created = await createCart(
    actor,
    {
      lines,
      contact: { email: "camille@courrier.example", name: "Camille Rousseau" },
      address: { line1: "18 rue Saint-Aubin", postcode: "49100", city: "Angers", country: "FR" },
    },
    { now },
  );
  if (!created.ok) throw new Error(`no cart: ${created.refusal.code}`);
  return created.value;
}

type Way = Readonly<{
  card?: string;
  now?: Date;
  agreedTotalMinor?: number;
  agreedDueMinor?: number;
  declared?: Readonly<{ ofAge?: boolean; atOnce?: boolean; again?: boolean }>;
  agreedDays?: Readonly<Record<string, string>>;
  means?: "card" | "on_account" | "counter" | "transfer";
  actor?: Actor;
  keepCard?: boolean;
}>;

/** The shopper presses the button. */
export const press = (
  { cartId, token }: Key,
  { card, now = morning, actor = visitor, keepCard = false, ...agreed }: Way = {},
) =>
  checkOut(
    actor,
    { cartId, token, acceptTerms: true, ...agreed },
    { ...(card && { paymentMethod: card }), keepCard, returnUrl: "http://localhost:3000/fr/checkout/return" },
    { now },
  );
