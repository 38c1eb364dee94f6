import { Prisma } from "#lib/platform/database";

/** The calendar of a place `d`, as promises read it. */
export const placeCalendar = Prisma.sql`jsonb_build_object(
  'code', d.location_code, 'postcode', d.postcode, 'timeZone', d.timezone,
  'handlingDays', d.handling_days, 'capacity', d.capacity,
  'cutOffs', ARRAY(SELECT o.minute FROM generate_series(1, 7) AS day(weekday)
    LEFT JOIN dispatch_cut_off o ON o.location_code = d.location_code AND o.weekday = day.weekday ORDER BY day.weekday),
  'exceptions', coalesce((SELECT jsonb_agg(jsonb_build_object('date', e.date, 'cutOff', e.minute, 'capacity', e.capacity)
    ORDER BY e.date) FROM dispatch_exception e WHERE e.location_code = d.location_code), '[]'),
  'taken', CASE WHEN d.capacity IS NULL AND NOT EXISTS (SELECT 1 FROM dispatch_exception e
      WHERE e.location_code = d.location_code AND e.capacity IS NOT NULL) THEN '[]'::jsonb
    ELSE coalesce((SELECT jsonb_agg(jsonb_build_object('date', t.date, 'parcels', t.parcels))
      FROM (SELECT date, parcels FROM dispatch_day WHERE location_code = d.location_code
            ORDER BY date DESC LIMIT 60) t), '[]') END)`;

/** The calendar of a carrier `c`. */
export const carrierCalendar = Prisma.sql`jsonb_build_object(
  'code', c.code, 'collects', c.collects, 'delivers', c.delivers,
  'exceptions', coalesce((SELECT jsonb_agg(jsonb_build_object(
      'date', e.date, 'prefix', e.prefix, 'collects', e.collects, 'delivers', e.delivers) ORDER BY e.date)
    FROM carrier_exception e WHERE e.carrier_code = c.code), '[]'))`;

/** What joins to a method `m` and its carrier `c` what it costs and how it travels. */
export const routes = Prisma.sql`
  JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object(
      'maxWeightGrams', r.max_weight_grams, 'maxLitres', r.max_litres, 'fromGoodsMinor', r.from_goods_minor,
      'shippingClass', nullif(r.shipping_class, ''), 'priceMinor', r.price_minor)) AS rates
    FROM delivery_rate r WHERE r.method_code = m.code
  ) priced ON priced.rates IS NOT NULL
  JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('prefix', t.prefix, 'p50', t.p50, 'p90', t.p90, 'p95', t.p95)) AS transit
    FROM transit_time t WHERE t.method_code = m.code
  ) journey ON journey.transit IS NOT NULL
  JOIN LATERAL (SELECT ${placeCalendar} AS calendar FROM dispatch_place d WHERE d.location_code = m.from_code) place ON true
  CROSS JOIN LATERAL (SELECT ${carrierCalendar} AS calendar) carrier`;
