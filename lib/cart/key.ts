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
}>;

type Asked = Readonly<{ sku: string; quantity: number; fulfilment?: Fulfilment | undefined }>;

/** The lines asked for, one a variant and way of delivery: two wishes for the same goods are one. */
export function wishesOf(asked: readonly Asked[], id: () => string = newId): Wish[] {
  const wishes = new Map<string, Wish>();
  for (const { sku, quantity, fulfilment = { method: "delivery" } as const } of asked) {
    const store = fulfilment.method === "pickup" ? fulfilment.store : null;
    const key = `${sku} ${store}`;
    const known = wishes.get(key);
    const wish = known ?? { id: id(), sku, quantity: 0, method: fulfilment.method, store };
    wishes.set(key, { ...wish, quantity: wish.quantity + quantity });
  }
  return [...wishes.values()];
}
