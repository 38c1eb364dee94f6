import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";

const portion = 500;

/** The same order so many times with its parcels, lines and tenders, for what is tried on many; the ids of the copies. */
export async function copiesOf({ orderId }: { orderId: string }, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, newId);
  for (let from = 0; from < count; from += portion) await copy(orderId, ids.slice(from, from + portion));
  return ids;
}

const copy = (orderId: string, ids: readonly string[]) => database.$executeRaw`
    WITH copy AS (SELECT id, gen_random_uuid() AS parcel_id FROM unnest(${ids}::uuid[]) AS one (id)),
    orders AS (
      INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object(
        'id', copy.id, 'number', 'COPY-' || copy.id, 'attempt_id', gen_random_uuid(), 'cart_id', gen_random_uuid()))).*
      FROM copy, orders o WHERE o.id = ${orderId}::uuid
    ), parcels AS (
      INSERT INTO parcel SELECT (jsonb_populate_record(p, jsonb_build_object('id', copy.parcel_id, 'order_id', copy.id))).*
      FROM copy, parcel p WHERE p.order_id = ${orderId}::uuid
    ), lines AS (
      INSERT INTO order_line SELECT (jsonb_populate_record(l, jsonb_build_object(
        'id', gen_random_uuid(), 'order_id', copy.id, 'parcel_id', copy.parcel_id))).*
      FROM copy, order_line l WHERE l.order_id = ${orderId}::uuid
    )
    INSERT INTO order_tender SELECT (jsonb_populate_record(t, jsonb_build_object(
      'id', gen_random_uuid(), 'order_id', copy.id, 'intent_id', t.intent_id || ' of ' || copy.id))).*
    FROM copy, order_tender t WHERE t.order_id = ${orderId}::uuid`;
