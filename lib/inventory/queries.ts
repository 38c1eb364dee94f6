import type { Day } from "#lib/kernel/local-time";
import { database, Prisma } from "#lib/platform/database";
import { bandOf } from "./bands.ts";
import { isShown } from "./queries-offer.ts";
import {
  type Movement,
  type Place,
  type SetAsideReason,
  type StockAtPlace,
  type VariantAvailability,
  warehouse,
} from "./schema.ts";

type Level = Pick<StockAtPlace, "onHand" | "unavailable" | "reserved" | "held" | "safety" | "backorderLimit">;

/** As `queries-available.ts` says it in SQL; never below nought for those who look. */
const availableOf = ({ onHand, unavailable, reserved, held, safety, backorderLimit }: Level): number =>
  Math.max(0, onHand - unavailable - reserved - held - safety + backorderLimit);

/** What shoppers may know of each variant's stock, read now. Variants without a level are out everywhere. */
export async function availabilityOf(variantIds: readonly string[]): Promise<Map<string, VariantAvailability>> {
  const levels = await database.$queryRaw<(Level & Place & Readonly<{ countedAt: Date }>)[]>`
    SELECT variant_id AS "variantId", location_code AS "locationCode", on_hand AS "onHand", unavailable, reserved, held,
           safety, backorder_limit AS "backorderLimit", counted_at AS "countedAt"
    FROM stock_offer WHERE variant_id = ANY(${variantIds}::uuid[]) AND ${isShown(Prisma.sql`location_code`)}
    ORDER BY location_code`;
  return new Map(
    variantIds.map((id) => {
      const mine = levels.filter(({ variantId }) => variantId === id);
      const online = mine.find(({ locationCode }) => locationCode === warehouse);
      const available = online ? availableOf(online) : 0;
      const stores = mine
        .filter(({ locationCode }) => locationCode !== warehouse)
        .map((level) => ({
          code: level.locationCode,
          availability: bandOf(availableOf(level)),
          quantity: availableOf(level),
          countedAt: level.countedAt.toISOString(),
        }));
      return [id, { online: bandOf(available), maxQuantity: Math.min(available, 999), stores }];
    }),
  );
}

const dayText = (day: Date): Day => day.toISOString().slice(0, 10);

type Aside = Readonly<{ code: string; reason: string; units: number }>;

/** Why units of a variant lie aside, place by place, as the ledger has it. */
const setAsideOf = (variantId: string) => database.$queryRaw<Aside[]>`
  SELECT location_code AS code, unavailable_reason AS reason, sum(unavailable_delta)::int AS units
  FROM stock_movement WHERE variant_id = ${variantId}::uuid AND unavailable_delta <> 0
  GROUP BY location_code, unavailable_reason`;

const unitsAside = (aside: readonly Aside[], at: string, why: SetAsideReason): number =>
  aside.find(({ code, reason }) => code === at && reason === why)?.units ?? 0;

/** Every place's level of one SKU for staff, the warehouse first; null when there is no such SKU. */
export async function stockPerPlace(sku: string): Promise<readonly StockAtPlace[] | null> {
  const variant = await database.variant.findUnique({ where: { sku }, select: { id: true } });
  if (!variant) return null;
  const [places, levels, aside, incoming] = await Promise.all([
    database.stockLocation.findMany({ orderBy: [{ kind: "desc" }, { name: "asc" }] }),
    database.stockLevel.findMany({ where: { variantId: variant.id } }),
    setAsideOf(variant.id),
    database.stockIncoming.findMany({ where: { variantId: variant.id }, orderBy: { expectedOn: "asc" } }),
  ]);
  return places.map(({ code, name, kind }) => {
    const level = levels.find(({ locationCode }) => locationCode === code);
    const figures = level ?? { onHand: 0, unavailable: 0, reserved: 0, held: 0, safety: 0, backorderLimit: 0 };
    const available = availableOf(figures);
    return {
      locationCode: code,
      locationName: name,
      kind,
      onHand: figures.onHand,
      unavailable: figures.unavailable,
      reserved: figures.reserved,
      held: figures.held,
      aside: {
        damaged: unitsAside(aside, code, "damaged"),
        inspection: unitsAside(aside, code, "inspection"),
        best_before: unitsAside(aside, code, "best_before"),
      },
      incoming: incoming
        .filter(({ locationCode }) => locationCode === code)
        .map(({ quantity, expectedOn, source }) => ({ quantity, expectedOn: dayText(expectedOn), source })),
      safety: figures.safety,
      backorderLimit: figures.backorderLimit,
      expectedOn: level?.expectedOn ? dayText(level.expectedOn) : null,
      available,
      availability: bandOf(available),
      countedAt: (level?.countedAt ?? new Date(0)).toISOString(),
    };
  });
}

type Page<T> = Readonly<{ items: readonly T[]; nextCursor: string | null }>;

/** The ledger of one SKU, newest first; `cursor` is the last id seen. */
export async function movementsOf(
  sku: string,
  { cursor, limit = 50 }: Readonly<{ cursor?: string; limit?: number }> = {},
): Promise<Page<Movement>> {
  const variant = await database.variant.findUnique({ where: { sku }, select: { id: true } });
  if (!variant) return { items: [], nextCursor: null };
  const rows = await database.stockMovement.findMany({
    where: { variantId: variant.id, ...(cursor ? { id: { lt: BigInt(cursor) } } : {}) },
    orderBy: { id: "desc" },
    take: Math.min(limit, 100) + 1,
  });
  const items = rows.slice(0, Math.min(limit, 100)).map((row) => ({
    id: row.id.toString(),
    at: row.at.toISOString(),
    locationCode: row.locationCode,
    reason: row.reason,
    note: row.note,
    onHandDelta: row.onHandDelta,
    reservedDelta: row.reservedDelta,
    heldDelta: row.heldDelta,
    unavailableDelta: row.unavailableDelta,
    reference: row.reference,
    actorName: row.actorName,
  }));
  return { items, nextCursor: rows.length > items.length ? (items.at(-1)?.id ?? null) : null };
}
