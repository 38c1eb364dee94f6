import { database } from "#lib/platform/database";
import { aVariant } from "./a-shop.ts";
import { anOrder } from "./an-order.ts";

/** Camille's paid order of so many of one article, and where its first line is; `accountId` when she has an account. */
export async function aRefundableOrder(
  sku: string,
  { quantity = 1, unitGross, delivery = 0 }: Readonly<{ quantity?: number; unitGross: number; delivery?: number }>,
) {
  const variantId = await aVariant({ sku, stock: { WEB: quantity } });
  const { orderId, number } = await anOrder([{ variantId, sku, quantity, unitGross }], { delivery });
  const { id: lineId } = await database.orderLine.findFirstOrThrow({ where: { orderId } });
  return { orderId, number, lineId };
}
