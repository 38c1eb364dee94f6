import { newId } from "#lib/kernel/ids";
import { database, type Prisma } from "#lib/platform/database";
import { aVariant } from "./a-shop.ts";
import { anOrder } from "./an-order.ts";

type Told = Partial<Omit<Prisma.DeliveryPromiseUncheckedCreateInput, "orderLineId" | "orderId" | "parcelId">> &
  Readonly<{ store?: string; placedAt?: Date; sentAt?: Date }>;

/** An order of one lamp with what it was promised, and what became of that; delivered from the warehouse or collected. */
export async function aPromise({ store, placedAt, sentAt, ...told }: Told = {}) {
  const sku = `LAMP-${newId()}`;
  const variantId = await aVariant({ sku, stock: { [store ?? "WEB"]: 3 } });
  const { orderId, number } = await anOrder([
    { variantId, sku, quantity: 1, unitGross: 4900, ...(store && { store }) },
  ]);
  if (placedAt) await database.order.update({ where: { id: orderId }, data: { placedAt } });
  const line = await database.orderLine.findFirstOrThrow({ where: { orderId } });
  if (sentAt) await database.parcel.update({ where: { id: line.parcelId }, data: { sentAt } });
  const promisedAt = told.promisedAt ?? new Date("2026-11-24T11:00:00Z");
  await database.deliveryPromise.create({
    data: {
      orderLineId: line.id,
      orderId,
      parcelId: line.parcelId,
      variantId,
      method: store ? "pickup" : "delivery",
      locationCode: store ?? "WEB",
      carrierCode: store ? null : "poste",
      methodCode: store ? null : "standard",
      confidence: 90,
      promisedAt,
      forecastAt: promisedAt,
      inputs: { closesOn: "2026-11-21" },
      version: 1,
      ...told,
    },
  });
  return { orderLineId: line.id, orderId, number, parcelId: line.parcelId };
}

/** What is missing in a promise that is in danger. */
export const inDanger = (forecastAt: Date) => ({
  state: "at_risk" as const,
  risk: "carrier_delay",
  atRiskSince: new Date("2026-11-22T08:00:00Z"),
  forecastAt,
});

/** So many parcels like this one, each with a line for every end given. */
export const manyLike = (parcelId: string, parcels: number, ends: readonly ("kept" | "broken")[]) =>
  database.$executeRaw`
    WITH copies AS (
      INSERT INTO parcel SELECT (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid()))).*
      FROM parcel p, generate_series(1, ${parcels}) WHERE p.id = ${parcelId}::uuid RETURNING id
    ), lines AS (
      SELECT gen_random_uuid() AS id, copies.id AS parcel_id, state FROM copies, unnest(${[...ends]}::text[]) AS state
    ), ordered AS (
      INSERT INTO order_line
      SELECT (jsonb_populate_record(l, jsonb_build_object('id', lines.id, 'parcel_id', lines.parcel_id))).*
      FROM lines, order_line l WHERE l.parcel_id = ${parcelId}::uuid
    )
    INSERT INTO delivery_promise
    SELECT (jsonb_populate_record(d, jsonb_build_object(
      'order_line_id', lines.id, 'parcel_id', lines.parcel_id, 'state', lines.state))).*
    FROM lines, delivery_promise d WHERE d.parcel_id = ${parcelId}::uuid`;
