import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { hashToken } from "#lib/platform/tokens";
import type { Fulfilment } from "./schema.ts";

/** What every call about a cart carries: which one, and the secret that opens it. */
export const cartKey = { cartId: z.uuid(), token: z.string().min(20).max(64) };

/** The key as the database knows it. A wrong token and an unknown id are the same answer: no such cart. */
export type CartKey = Readonly<{ cartId: string; tokenHash: string }>;
export const keyOf = ({ cartId, token }: { cartId: string; token: string }): CartKey => ({
  cartId,
  tokenHash: hashToken(token),
});

/** One line asked for, as the database takes it. */
export type Wish = Readonly<{
  id: string;
  sku: string;
  quantity: number;
  method: Fulfilment["method"];
  store: string | null;
  /** What its buyer has engraved; empty for most. */
  wording: string;
}>;

type Asked = Readonly<{
  sku: string;
  quantity: number;
  fulfilment?: Fulfilment | undefined;
  wording?: string | undefined;
}>;

/** The lines asked for, one a variant, way of delivery and wording: two wishes for the same goods are one. */
export function wishesOf(asked: readonly Asked[], id: () => string = newId): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { sku, quantity, fulfilment = { method: "delivery" } as const, wording = "" } of asked) {
    const store = fulfilment.method === "pickup" ? fulfilment.store : null;
    const key = `${sku} ${store} ${wording}`;
    const known = wishes.get(key);
    const wish = known ?? { id: id(), sku, quantity: 0, method: fulfilment.method, store, wording };
    wishes.set(key, { ...wish, quantity: wish.quantity + quantity });
  }
  return [...wishes.values()];
}
