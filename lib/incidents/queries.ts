import { database, Prisma } from "#lib/platform/database";
import { legalPosition, ratioPercent } from "./legal-position.ts";
import type { IncidentOrderView, IncidentSummary, IncidentView } from "./schema.ts";

type Row = Omit<IncidentSummary, "openedAt" | "decidedAt" | "ratioPercent" | "position" | "lossMinor"> &
  Readonly<{ openedAt: Date; decidedAt: Date | null; paidNetMinor: number }>;

async function incidentsWhere(which: Prisma.Sql, most: number): Promise<IncidentSummary[]> {
  const rows = await database.$queryRaw<Row[]>`
    SELECT i.id, i.sku, jsonb_build_object('fr', p.name_fr, 'en', p.name_en) AS "productName", i.state::text AS state, i.reason, i.price_minor AS "priceMinor",
           i.cost_minor AS "costMinor", i.usual_minor AS "usualMinor", touched.orders, touched.units,
           round(touched.paid * 10000.0 / (10000 + p.vat_basis_points))::int AS "paidNetMinor",
           i.opened_at AS "openedAt", i.decision, i.decision_reason AS "decisionReason",
           i.decided_by_name AS "decidedByName", i.decided_at AS "decidedAt",
           EXISTS (SELECT FROM price_freeze f WHERE f.variant_id = i.variant_id) AS frozen
    FROM price_incident i JOIN variant v ON v.id = i.variant_id JOIN product p ON p.id = v.product_id
    LEFT JOIN LATERAL (
      SELECT count(*)::int AS orders, coalesce(sum(quantity), 0)::int AS units, coalesce(sum(paid_minor), 0)::int AS paid
      FROM incident_order WHERE incident_id = i.id
    ) touched ON true
    WHERE ${which} ORDER BY i.state, i.opened_at DESC LIMIT ${most}`;
  return rows.map(({ paidNetMinor, openedAt, decidedAt, ...row }) => ({
    ...row,
    ratioPercent: ratioPercent(row),
    position: legalPosition(row),
    lossMinor: row.costMinor === null ? null : row.costMinor * row.units - paidNetMinor,
    openedAt: openedAt.toISOString(),
    decidedAt: decidedAt?.toISOString() ?? null,
  }));
}

/** The incident room: open ones first, then the latest. */
export const incidents = (most = 100): Promise<IncidentSummary[]> => incidentsWhere(Prisma.sql`true`, most);

/** How many wait for somebody's decision. */
export const openIncidents = (): Promise<number> => database.priceIncident.count({ where: { state: "open" } });

/** One incident with the orders it touched, or null. */
export async function incident(id: string): Promise<IncidentView | null> {
  const [summary] = await incidentsWhere(Prisma.sql`i.id = ${id}::uuid`, 1);
  if (!summary) return null;
  const orders = await database.incidentOrder.findMany({ where: { incidentId: id }, orderBy: { orderNumber: "asc" } });
  const touched = orders.map(
    ({ orderId, orderNumber, quantity, paidMinor, heldBeforeCapture, outcome, at }): IncidentOrderView => ({
      orderId,
      number: orderNumber,
      quantity,
      paidMinor,
      heldBeforeCapture,
      outcome: outcome as IncidentOrderView["outcome"],
      at: at.toISOString(),
    }),
  );
  return { ...summary, touched };
}

/** Whether another incident of this order still waits for its decision. */
export const isUndecidedElsewhere = async (orderId: string, incidentId: string): Promise<boolean> =>
  (await database.incidentOrder.count({
    where: { orderId, incidentId: { not: incidentId }, incident: { state: "open" } },
  })) > 0;

/** The incidents that an order still belongs to without an outcome. */
export const incidentsOf = async (orderId: string): Promise<string[]> =>
  (await database.incidentOrder.findMany({ where: { orderId, outcome: null }, select: { incidentId: true } })).map(
    ({ incidentId }) => incidentId,
  );

/** What the processes need of a decided incident. */
export const decidedIncident = (id: string) =>
  database.priceIncident.findUnique({ where: { id }, include: { orders: { orderBy: { orderNumber: "asc" } } } });

/** The incidents that an order is part of, and what was done about it; oldest first. */
export const incidentsTouching = (orderId: string) =>
  database.incidentOrder.findMany({
    where: { orderId },
    orderBy: { at: "asc" },
    select: { incidentId: true, outcome: true, at: true, incident: { select: { sku: true, decision: true } } },
  });
