import type { Scene } from "#lib/platform/command";
import { markOrdered } from "./sql/mark-ordered.ts";

/** The cart has become an order, in the caller's transaction: nobody opens it any more. */
export const closeCart = async ({ tx, now }: Pick<Scene, "tx" | "now">, cartId: string): Promise<void> => {
  await markOrdered(tx, cartId, now);
};
