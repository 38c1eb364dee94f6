import { Prisma, type Transaction } from "#lib/platform/database";

/** The calendar of a place `d`. What it has promised so far is read only where it is limited. */
export const placeCalendar = Prisma.sql`jsonb_build_object(
  'code', d.location_code, 'postcode', d.postcode, 'timeZone', d.timezone,
  'handlingDays', d.handling_days, 'capacity', d.capacity,
  'cutOffs', ARRAY(SELECT o.minute FROM generate_series(1, 7) AS day(weekday)
    LEFT JOIN dispatch_cut_off o ON o.location_code = d.location_code AND o.weekday = day.weekday ORDER BY day.weekday),
  'exceptions', coalesce((SELECT jsonb_agg(jsonb_build_object('date', e.date, 'cutOff', e.minute, 'capacity', e.capacity)
    ORDER BY e.date) FROM dispatch_exception e WHERE e.location_code = d.location_code), '[]'),
  'taken', coalesce((SELECT jsonb_agg(jsonb_build_object('date', t.date, 'parcels', t.parcels) ORDER BY t.date)
    FROM (SELECT date, parcels FROM dispatch_day WHERE location_code = d.location_code ORDER BY date DESC LIMIT 60) t), '[]'))`;

/** The calendar of a carrier `c`. */
const carrierCalendar = Prisma.sql`jsonb_build_object(
  'code', c.code, 'collects', c.collects, 'delivers', c.delivers,
  'exceptions', coalesce((SELECT jsonb_agg(jsonb_build_object(
      'date', e.date, 'prefix', e.prefix, 'collects', e.collects, 'delivers', e.delivers) ORDER BY e.date)
    FROM carrier_exception e WHERE e.carrier_code = c.code), '[]'))`;

/** A method `m` as promises read it, put together from its tables. */
const putTogether = Prisma.sql`(SELECT jsonb_build_object(
  'code', m.code, 'kind', m.kind, 'name', jsonb_build_object('fr', m.name_fr, 'en', m.name_en),
  'carrier', c.name, 'freeFromMinor', m.free_from_minor, 'classes', m.classes, 'countries', m.countries, 'slotCapacity', m.slot_capacity,
  'rates', coalesce((SELECT jsonb_agg(jsonb_build_object(
      'maxWeightGrams', r.max_weight_grams, 'maxLitres', r.max_litres, 'fromGoodsMinor', r.from_goods_minor,
      'shippingClass', nullif(r.shipping_class, ''), 'priceMinor', r.price_minor))
    FROM delivery_rate r WHERE r.method_code = m.code), '[]'),
  'route', jsonb_build_object('place', ${placeCalendar}, 'carrier', ${carrierCalendar},
    'transit', coalesce((SELECT jsonb_agg(jsonb_build_object('prefix', t.prefix, 'p50', t.p50, 'p90', t.p90, 'p95', t.p95))
      FROM transit_time t WHERE t.method_code = m.code), '[]')))
  FROM carrier c, dispatch_place d WHERE c.code = m.carrier_code AND d.location_code = m.from_code)`;

/** A method `m` as its last change left it. */
export const compiledMethod = Prisma.sql`coalesce(m.compiled, ${putTogether})`;

/** The same for all of them, read from the tables whatever was compiled. */
export const freshMethods = Prisma.sql`
  SELECT coalesce(jsonb_agg(${putTogether} ORDER BY m.position, m.code), '[]') AS methods FROM delivery_method m WHERE m.active`;

/** Puts every method together anew: said by whatever changes one of the tables above. */
export const compileMethods = (tx: Pick<Transaction, "$executeRaw">): Promise<number> =>
  tx.$executeRaw`UPDATE delivery_method m SET compiled = ${putTogether}`;
