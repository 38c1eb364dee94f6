import { newId } from "#lib/kernel/ids";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";

const delivered = new Date("2026-11-24T10:00:00Z");

/** Three lamps at 49 € and two at 20 €, delivered at 5,90 € unless they have not left, with what is needed to go back on them. */
export async function aDeliveredOrder({ sent = true, unitGross = 4900 } = {}) {
  const [blue, red] = [`BLUE-${newId()}`, `RED-${newId()}`];
  const lamp = await aVariant({ sku: blue, stock: { WEB: 10, ANG: 0 } });
  const other = await aVariant({ sku: red, stock: { WEB: 10 } });
  const { orderId, number } = await anOrder(
    [
      { variantId: lamp, sku: blue, quantity: 3, unitGross },
      { variantId: other, sku: red, quantity: 2, unitGross: 2000 },
    ],
    { delivery: 590 },
  );
  if (sent) {
    const journey = { sentAt: new Date("2026-11-23T15:00:00Z"), deliveredAt: delivered };
    await database.parcel.updateMany({ where: { orderId }, data: journey });
    await database.order.update({ where: { id: orderId }, data: { state: "sent" } });
  }
  const order = await orderById(orderId);
  const lines = order?.parcels.flatMap((parcel) => parcel.lines) ?? [];
  const lineOf = (sku: string) => lines.find((line) => line.sku === sku)?.id ?? "";
  const token = order?.token ?? "";
  return { orderId, number, token, lamp, other, lamps: lineOf(blue), others: lineOf(red) };
}
